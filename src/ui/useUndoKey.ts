import { type RefObject, useEffect } from 'react'

/** The key as users of Apple's machines know it; `undefined` on others. */
export const appleUndoKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘Z' : undefined

/** Where the key means what was typed there, or something else is asked. */
const elsewhere = 'form, input, textarea, select, dialog, [contenteditable]'

/** Ctrl+Z (⌘Z) anywhere on the page presses the newest Undo among the notices, but where something is typed. */
export function useUndoKey(stack: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = stack.current?.closest<HTMLElement>('.people-contacts')
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      const isUndo = (ctrlKey || metaKey) && !shiftKey && !altKey && isZ(event)
      const isElsewhere = target instanceof Element && target.closest(elsewhere) !== null
      if (!isUndo || isElsewhere || event.repeat || event.defaultPrevented) return
      const cards = stack.current?.querySelectorAll<HTMLElement>('[data-undoes]') ?? []
      const newest = [...cards].at(-1)?.querySelector('button')
      if (!newest) return
      event.preventDefault()
      newest.click()
    }
    root?.addEventListener('keydown', press)
    return () => root?.removeEventListener('keydown', press)
  }, [stack])
}

/** By the letter, wherever it stands; where a letter of another script has the place of Z, by that. */
function isZ({ key, code }: KeyboardEvent): boolean {
  const isOfOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  return key.toLowerCase() === 'z' || (code === 'KeyZ' && isOfOtherScript)
}
