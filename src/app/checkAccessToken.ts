/** `busy`: 429. `unavailable`: no answer, or one that says nothing of the token. */
type TokenCheck = 'accepted' | 'refused' | 'busy' | 'unavailable'

/**
 * Asks the API (`GET` on its base URL) whether it takes an access token.
 *
 * @param token what the agent has entered; a text that no header can carry is refused unasked
 */
export async function checkAccessToken(baseUrl: string, token: string): Promise<TokenCheck> {
  if (!/^[!-~]+$/.test(token)) return 'refused'
  try {
    const answer = await fetch(baseUrl, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    })
    if (answer.ok) return 'accepted'
    if (answer.status === 401 || answer.status === 403) return 'refused'
    return answer.status === 429 ? 'busy' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}
