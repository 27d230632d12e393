import { ApiError } from './apiError.ts'
import { limited } from './limited.ts'
import { plainRequest } from './plainRequest.ts'
import { readText } from './readText.ts'

/** An answer with its whole body as text; `undefined` when the body was longer than any answer of this API. */
export interface RawAnswer {
  response: Response
  text: string | undefined
}

/**
 * Sends one request and reads its answer to the end, within 15 seconds.
 *
 * @throws {ApiError} `timeout` or `offline`; the reason of `signal` when that aborts.
 */
export async function sendOnce(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<RawAnswer> {
  signal?.throwIfAborted()
  const attempt = new AbortController()
  const answer = async () => {
    try {
      const response = await fetch(url, { ...init, ...plainRequest, signal: attempt.signal })
      return { response, text: await readText(response) }
    } catch (cause) {
      throw new ApiError('offline', { cause })
    }
  }
  try {
    return await limited(answer(), signal)
  } catch (error) {
    attempt.abort()
    throw error
  }
}
