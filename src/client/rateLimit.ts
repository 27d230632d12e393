const longestHold = 60 * 60_000
const longestHoldUnasked = 60_000
const defaultRetryAfter = 2

/**
 * Until when no call may be sent, by what an answer says (epoch milliseconds by our clock); `undefined` when calls may
 * go on. A 429 is obeyed for as long as it asks, up to an hour, which is the longest budget of this API. A budget that
 * is used up (`X-RateLimit-Remaining: 0`) is waited for only when it is renewed within a minute.
 */
export function readHold({ status, headers }: Response, now: number): number | undefined {
  if (status === 429) {
    const seconds = readRetryAfter(headers, now) ?? defaultRetryAfter
    return now + Math.min(Math.max(seconds * 1000, 1000), longestHold)
  }
  const { remaining, reset } = readBudget(headers)
  if (remaining !== 0) return undefined
  const wait = reset * 1000 - serverTime(headers, now)
  return wait > 0 && wait <= longestHoldUnasked ? now + wait : undefined
}

/** The seconds of a `Retry-After` header, which holds seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim()
  if (!text) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const date = Date.parse(text)
  if (Number.isNaN(date)) return undefined
  return Math.max(0, Math.ceil((date - serverTime(headers, now)) / 1000))
}

function readBudget(headers: Headers): { remaining: number; reset: number } {
  const read = (name: string) => Number(headers.get(name) || Number.NaN)
  return { remaining: read('X-RateLimit-Remaining'), reset: read('X-RateLimit-Reset') }
}

/** The API's own clock, so that a wrong clock on this side makes no wait longer or shorter. */
function serverTime(headers: Headers, now: number): number {
  return Date.parse(headers.get('Date') ?? '') || now
}
