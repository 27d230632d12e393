import { ApiError } from './apiError.ts'
import { timeLimit } from './limited.ts'
import { readText } from './readText.ts'

/** An answer with its whole body as text; `undefined` when the body was longer than any answer of this API. */
export interface RawAnswer {
  response: Response
  text: string | undefined
}

/**
 * Sends one request and reads its answer to the end, within 15 seconds. Redirects are not followed: this API has none,
 * and a login page must not pass for an answer. The access token is the only credential.
 *
 * @throws {ApiError} `timeout` or `offline`; the reason of `signal` when that aborts.
 */
export async function sendOnce(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<RawAnswer> {
  const attempt = new AbortController()
  const cancel = () => attempt.abort(signal?.reason)
  const timer = setTimeout(() => attempt.abort(new ApiError('timeout')), timeLimit)
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  try {
    const response = await fetch(url, {
      ...init,
      signal: attempt.signal,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    return { response, text: await readText(response) }
  } catch (cause) {
    throw attempt.signal.aborted ? attempt.signal.reason : new ApiError('offline', { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
