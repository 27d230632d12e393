import type { Log } from '../log.ts'
import { loggedError } from '../loggedError.ts'

/** Whether a server should be sent calls now. */
export interface Readiness {
  /** `false` while the database does not answer, and from `drain` on. */
  readonly isReady: () => Promise<boolean>
  /** Says from now on that calls should go to other servers. */
  readonly drain: () => void
}

interface ReadinessOptions {
  /** Asks the database something small; rejects when it does not answer. */
  ask: () => Promise<unknown>
  log: Log
  /** How long an answer is taken for true, so that nobody makes work for the database by asking. */
  freshMilliseconds?: number
  /** A call gives up waiting for the database after as long. */
  patienceMilliseconds?: number
}

/** The database is asked once a second at most, however many ask here; a change is one line in the log. */
export function createReadiness({
  ask,
  log,
  freshMilliseconds = 1000,
  patienceMilliseconds = 5000,
}: ReadinessOptions): Readiness {
  let isDraining = false
  let wasReady = true
  let last: { answer: Promise<boolean>; askedAt: number } | undefined
  const answers = async () => {
    const error = await outcomeOf(ask, patienceMilliseconds)
    const isReady = error === undefined
    if (!isReady && wasReady) log.error({ err: loggedError(error) }, 'not ready')
    if (isReady && !wasReady) log.info('ready again')
    wasReady = isReady
    return isReady
  }
  return {
    async isReady() {
      if (isDraining) return false
      const now = performance.now()
      if (last === undefined || now - last.askedAt >= freshMilliseconds) {
        last = { answer: answers(), askedAt: now }
      }
      return (await last.answer) && !isDraining
    },
    drain() {
      isDraining = true
    },
  }
}

/** @returns why there was no answer in time; `undefined` when there was one */
async function outcomeOf(ask: () => Promise<unknown>, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error('The database does not answer')), milliseconds)
  })
  try {
    return await Promise.race([late, ask().then(() => undefined)])
  } catch (error) {
    return error
  } finally {
    clearTimeout(timer)
  }
}
