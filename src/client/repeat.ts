import { type ApiError, isApiError } from './apiError.ts'
import { pause } from './pause.ts'

const firstBackoff = 300
const longestPause = 10_000

interface Repeatable {
  /** Whether the call only reads. A write may have been carried out although its answer was lost. */
  isRead: boolean
  signal?: AbortSignal | undefined
}

/**
 * Sends a call again where that is safe and may help, and rejects with the last error otherwise.
 *
 * After a 429 every call is repeated, at most three times: it was not carried out, and the scheduler holds it until the
 * API may be asked again. Reads are repeated three times after a broken connection, 408, 5xx and a 2xx that is no JSON,
 * as when it was cut; and once when no answer came in time, as nobody waits for a minute. Every other answer would be the
 * same again.
 *
 * @param send is told whether this is a repeat
 */
export async function repeat<Result>(
  send: (isRepeat: boolean) => Promise<Result>,
  { isRead, signal }: Repeatable,
): Promise<Result> {
  for (let sent = 0; ; sent++) {
    try {
      return await send(sent > 0)
    } catch (error) {
      if (!isApiError(error) || sent >= repeatsAfter(error, isRead)) throw error
      if (error.kind === 'tooManyRequests') continue
      const wait = Math.max(backoff(sent), (error.retryAfter ?? 0) * 1000)
      if (wait > longestPause) throw error
      await pause(wait, signal)
    }
  }
}

function repeatsAfter({ kind, status = 0 }: ApiError, isRead: boolean): number {
  if (kind === 'tooManyRequests') return 3
  if (!isRead) return 0
  if (kind === 'timeout' && status === 0) return 1
  const isCut = kind === 'malformed' && status >= 200 && status < 300
  return isCut || kind === 'offline' || kind === 'timeout' || status >= 500 ? 3 : 0
}

/** Exponential, with full jitter: clients that failed together do not come back together. */
function backoff(sent: number): number {
  return Math.random() * firstBackoff * 2 ** sent
}
