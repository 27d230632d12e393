import { ApiError, isApiError } from './apiError.ts'
import { limited } from './limited.ts'

/** Where the access token comes from. */
export interface AccessTokens {
  /**
   * Asked before every request, and once more with the token that the API `refused`; the call is repeated when that
   * brings another one. `undefined` means that nobody is signed in. A rejection means that it could not be found out,
   * and counts as a broken connection; so does one that has not settled after 15 seconds, as no answer in time.
   */
  getAccessToken: (options: {
    refused?: string
  }) => string | undefined | Promise<string | undefined>
  /**
   * Told each time a call has ended because the access token is missing or refused: whoever made it knows that by then, and
   * can ask again. What it throws is an error of its own.
   */
  onUnauthorized?: (() => void) | undefined
}

/**
 * Returns a function that sends a call with the access token, and again with a new one when the API refuses the first.
 * Calls that are refused together ask for the new token together.
 *
 * @throws {ApiError} `unauthorized` when there is no token or no other token, or when that is refused too.
 */
export function authorizer({ getAccessToken, onUnauthorized }: AccessTokens) {
  const renewals = new Map<string, Promise<string | undefined>>()

  async function found(options: { refused?: string }): Promise<string | undefined> {
    try {
      return await getAccessToken(options)
    } catch (cause) {
      throw new ApiError('offline', { cause })
    }
  }

  const ask = (options: { refused?: string }, signal?: AbortSignal) =>
    limited(found(options), signal)

  function renew(refused: string): Promise<string | undefined> {
    const renewal =
      renewals.get(refused) ?? ask({ refused }).finally(() => renewals.delete(refused))
    renewals.set(refused, renewal)
    return renewal
  }

  return async function authorized<Result>(
    send: (token: string) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    try {
      const token = await ask({}, signal)
      if (!isSendable(token)) throw new ApiError('unauthorized')
      return await send(token).catch(async (error: unknown) => {
        if (!isApiError(error, 'unauthorized')) throw error
        const renewed = await limited(renew(token), signal)
        if (!isSendable(renewed) || renewed === token) throw error
        return send(renewed)
      })
    } catch (error) {
      if (onUnauthorized && isApiError(error, 'unauthorized')) setTimeout(onUnauthorized)
      throw error
    }
  }
}

/**
 * What a header can carry of a token; `fetch` would report anything else like a broken connection. Portals in JavaScript
 * give what their storage has, and that is `null` where there is none.
 */
function isSendable(token: unknown): token is string {
  return typeof token === 'string' && /^[!-~]+$/.test(token)
}
