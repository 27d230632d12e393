import { isApiError } from '../client/apiError.ts'
import { createClient } from '../client/createClient.ts'

/** `busy`: 429. `unavailable`: no answer, or one that says nothing of the token. */
type TokenCheck = 'accepted' | 'refused' | 'busy' | 'unavailable'

/**
 * Asks the API once (`GET` on its base URL) whether it takes an access token.
 *
 * @param token what the agent has entered; a text that no header can carry is refused unasked
 */
export async function checkAccessToken(baseUrl: string, token: string): Promise<TokenCheck> {
  try {
    await createClient({ baseUrl, getAccessToken: () => token }).ping()
    return 'accepted'
  } catch (error) {
    if (isApiError(error, 'unauthorized', 'forbidden')) return 'refused'
    return isApiError(error, 'tooManyRequests') ? 'busy' : 'unavailable'
  }
}
