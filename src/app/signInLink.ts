import { keptPrefix } from './keptInTab.ts'
import type { TabStorage } from './tabStorage.ts'

/** Where the script in index.html puts the fragment of an address that signs in. */
const linkKey = `${keptPrefix}sign-in-link`

/**
 * Takes the access token out of an address that signs in, `…#access_token=TOKEN`, and drops the fragment, so that the
 * token stays neither in the address bar nor in the history. Address and history entry are else left as they are. When
 * the page loads a script in index.html has done that already, and has left the fragment in the tab's storage.
 *
 * @returns the token, or `undefined` when there is none
 */
export function takeSignInLink(
  { location, history }: Pick<Window, 'location' | 'history'>,
  storage?: Pick<TabStorage, 'getItem' | 'removeItem'>,
): string | undefined {
  const { hash, pathname, search } = location
  const left = storage?.getItem(linkKey) ?? ''
  storage?.removeItem(linkKey)
  const token = tokenIn(hash)
  if (token !== null) history.replaceState(history.state, '', `${pathname}${search}`)
  return (token ?? tokenIn(left))?.trim() || undefined
}

function tokenIn(fragment: string): string | null {
  return new URLSearchParams(fragment.slice(1).replaceAll('+', '%2B')).get('access_token')
}
