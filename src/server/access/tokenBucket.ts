/** Holds as many tokens as its size, one for each call, and fills up again evenly. */
export interface TokenBucket {
  /** Whole tokens in it now. */
  readonly tokens: () => number
  readonly take: () => void
  /** Seconds until it holds so many tokens. */
  readonly secondsUntil: (tokens: number) => number
}

/** A token that is missing no more than this is there: fractions do not add up exactly. */
const rounding = 1e-6

/**
 * A full bucket.
 *
 * @param seconds how long an empty one takes to be full
 * @param now epoch milliseconds
 */
export function createTokenBucket(size: number, seconds: number, now: () => number): TokenBucket {
  const perMillisecond = size / (seconds * 1000)
  let held = size
  let filledAt = now()
  const fill = () => {
    const at = now()
    held = Math.min(size, held + Math.max(0, at - filledAt) * perMillisecond)
    filledAt = at
    return held
  }
  return {
    tokens: () => Math.floor(fill() + rounding),
    take: () => {
      held = fill() - 1
    },
    secondsUntil: (tokens) => Math.max(0, tokens - rounding - fill()) / perMillisecond / 1000,
  }
}
