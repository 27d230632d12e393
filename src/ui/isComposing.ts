import type { KeyboardEvent } from 'react'

/**
 * Whether a key belongs to an input method, which makes a word of what is typed. Safari tells of the end of the word before the
 * key that ends it (WebKit's bug 165004): that key has the code of an input method, 229, and nothing else that says so.
 */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229
}
