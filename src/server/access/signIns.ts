import { Refusal } from '../api/refusal.ts'
import { neighbourhood } from '../arrival/ipAddress.ts'
import { createFailedSignIns } from './failedSignIns.ts'

/** The token of a call, as a hash, and the address that the call came from. */
export interface SignIn {
  hash: string | undefined
  client: string | undefined
}

/**
 * Slows down guessing. While too many tokens that are not good come from an address, one from there that somebody may have
 * guessed is refused as a wrong one is, right or not, but for those that came from there before and were good: colleagues
 * behind the same address go on, and whoever guesses from another one is not told by a right token. One that was good there
 * and is no more, as it has expired or was revoked, is no guess: its page is told so at any time, to ask for another.
 */
export interface SignIns {
  /** @throws Refusal 429 with the seconds to wait, for a token that is not to be let in now */
  admit: (signIn: SignIn) => void
  /** Whether a token is not to be let in now. */
  hasToWait: (signIn: SignIn) => boolean
  /** Whether a token is remembered as good where the call came from. */
  isGood: (signIn: SignIn) => boolean
  /** Remembers that a token is good. */
  remember: (signIn: SignIn) => void
  /** Counts a token that is not good, and never was there. @returns 401, or 429 where the next one has to wait */
  refuse: (signIn: SignIn) => Refusal
}

/**
 * @param now epoch milliseconds
 * @param capacity how many good tokens are remembered, as hashes and by place, and how many that were good; the one used
 * longest ago is forgotten first
 */
export function createSignIns(now: () => number, capacity = 10_000): SignIns {
  const failed = createFailedSignIns(now)
  const good = new Set<string>()
  // Apart from the good ones: however many expire, none that is good is forgotten for them.
  const wasGood = new Set<string>()
  function waitOf(signIn: SignIn): number {
    const known = placeOf(signIn)
    const mayBeGuess = known !== undefined && !good.has(known) && !wasGood.has(known)
    return mayBeGuess ? failed.waitFor(signIn.client) : 0
  }
  return {
    admit(signIn) {
      const wait = waitOf(signIn)
      if (wait > 0) throw tooMany(wait)
    },
    hasToWait: (signIn) => waitOf(signIn) > 0,
    isGood(signIn) {
      const known = placeOf(signIn)
      return known !== undefined && good.has(known)
    },
    remember(signIn) {
      const known = placeOf(signIn)
      if (known === undefined) return
      wasGood.delete(known)
      keep(good, known, capacity)
    },
    refuse(signIn) {
      const known = placeOf(signIn)
      if (known === undefined) return unauthorized()
      if (good.delete(known) || wasGood.has(known)) {
        keep(wasGood, known, capacity)
        return unauthorized()
      }
      const wait = failed.add(signIn.client)
      return wait > 0 ? tooMany(wait) : unauthorized()
    },
  }
}

/** A token with where it came from; `undefined` without one. */
function placeOf({ hash, client = 'nowhere' }: SignIn): string | undefined {
  return hash === undefined ? undefined : `${neighbourhood(client)} ${hash}`
}

/** Keeps a place as the one used last. */
function keep(places: Set<string>, place: string, capacity: number): void {
  places.delete(place)
  places.add(place)
  const [oldest] = places
  if (places.size > capacity && oldest !== undefined) places.delete(oldest)
}

function unauthorized(): Refusal {
  return new Refusal(401, 'Unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

function tooMany(wait: number): Refusal {
  return new Refusal(429, 'Too Many Requests', { headers: { 'Retry-After': String(wait) } })
}
