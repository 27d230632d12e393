/**
 * Takes the access token out of an address that signs in, `…#access_token=TOKEN`, and drops the fragment, so that the
 * token stays neither in the address bar nor in the history. Address and history entry are else left as they are.
 *
 * @returns the token, or `undefined` when the address carries none
 */
export function takeSignInLink({
  location,
  history,
}: Pick<Window, 'location' | 'history'>): string | undefined {
  const { hash, pathname, search } = location
  const token = new URLSearchParams(hash.slice(1).replaceAll('+', '%2B')).get('access_token')
  if (token === null) return undefined
  history.replaceState(history.state, '', `${pathname}${search}`)
  return token.trim() || undefined
}
