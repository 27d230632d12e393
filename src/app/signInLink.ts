import { keptPrefix } from './keptInTab.ts'
import type { TabStorage } from './tabStorage.ts'

/** Where the script in the page's head puts the fragment of an address that signs in. */
const linkKey = `${keptPrefix}sign-in-link`

/**
 * Takes the access token out of an address that signs in, `…#access_token=TOKEN`, and drops the fragment, so that the
 * token stays neither in the address bar nor in the history. Address and history entry are else left as they are. When
 * the page loads {@link putSignInLinkAside} has done that already, and has left the fragment in the tab's storage.
 *
 * @returns the token, or `undefined` when there is none
 */
export function takeSignInLink(
  { location, history }: Pick<Window, 'location' | 'history'>,
  storage?: Pick<TabStorage, 'getItem' | 'removeItem'>,
): string | undefined {
  const { hash, pathname, search } = location
  const left = storage && tokenPutAside(storage)
  storage?.removeItem(linkKey)
  const token = tokenIn(hash)
  if (token !== null) history.replaceState(history.state, '', `${pathname}${search}`)
  return tokenOfLink(hash) ?? left
}

/**
 * The same before the page's code has arrived: the fragment leaves the address and waits in the tab's storage. Where there
 * is none, or it takes nothing, the address stays as it is.
 */
export function putSignInLinkAside(
  { location, history }: Pick<Window, 'location' | 'history'>,
  storage: Storage | undefined,
): void {
  const { hash, pathname, search } = location
  try {
    if (tokenIn(hash) !== null && storage) {
      storage.setItem(linkKey, hash)
      history.replaceState(history.state, '', `${pathname}${search}`)
    }
  } catch {
    // A full storage: takeSignInLink finds the fragment where it is.
  }
}

/** The token that {@link putSignInLinkAside} has left there, as long as nobody has taken it. */
export function tokenPutAside(storage: Pick<TabStorage, 'getItem'>): string | undefined {
  return tokenOfLink(storage.getItem(linkKey) ?? '')
}

/** The token in the fragment of an address that signs in; `undefined` when there is none. */
export function tokenOfLink(fragment: string): string | undefined {
  return tokenIn(fragment)?.trim() || undefined
}

function tokenIn(fragment: string): string | null {
  return new URLSearchParams(fragment.slice(1).replaceAll('+', '%2B')).get('access_token')
}
