import { neighbourhood } from '../arrival/ipAddress.ts'

/** Remembers from where tokens came that are not good, and makes those who try many of them wait. */
export interface FailedSignIns {
  /** For how many seconds tokens from there are in vain; 0 while nobody has to wait. */
  readonly waitFor: (client: string | undefined) => number
  /**
   * Counts a token that is not good.
   *
   * @returns for how many seconds the next one from there is in vain; 0 while nobody has to wait
   */
  readonly add: (client: string | undefined) => number
}

interface FailuresFrom {
  /** Failures that are not forgiven yet. */
  failures: number
  /** When they were counted. */
  at: number
  /** Until when further ones are in vain. */
  until: number
}

const freeFailures = 10
const forgivenMilliseconds = 60_000
const longestSeconds = 300

/**
 * Ten failures are free; after them every further one doubles the wait, from one second up to five minutes. One failure
 * is forgiven a minute. What comes during a wait changes nothing.
 *
 * @param now epoch milliseconds
 * @param capacity how many places are remembered; the one that has failed least lately is forgotten first
 */
export function createFailedSignIns(now: () => number, capacity = 10_000): FailedSignIns {
  const records = new Map<string, FailuresFrom>()
  const waitFor = (client = 'nowhere') => {
    const seconds = ((records.get(neighbourhood(client))?.until ?? 0) - now()) / 1000
    // A wait that is longer than any is that of a clock which was set back.
    return seconds > 0 && seconds <= longestSeconds ? Math.ceil(seconds) : 0
  }
  return {
    waitFor,
    add(client = 'nowhere') {
      const waiting = waitFor(client)
      if (waiting > 0) return waiting
      const place = neighbourhood(client)
      const known = records.get(place) ?? { failures: 0, at: now(), until: 0 }
      const forgiven = Math.max(0, now() - known.at) / forgivenMilliseconds
      const failures = Math.max(0, known.failures - forgiven) + 1
      const excess = Math.ceil(failures - freeFailures)
      const seconds = excess > 0 ? Math.min(longestSeconds, 2 ** (excess - 1)) : 0
      records.delete(place)
      records.set(place, { failures, at: now(), until: now() + seconds * 1000 })
      const [oldest] = records.keys()
      if (records.size > capacity && oldest !== undefined) records.delete(oldest)
      return seconds
    },
  }
}
