import type { Log } from './log.ts'
import { loggedError } from './loggedError.ts'
import type { Store } from './store/store.ts'

const hour = 60 * 60 * 1000

/**
 * Removes what is kept for a time that is over, now and once an hour.
 *
 * @returns ends it
 */
export function forgetHourly(store: Pick<Store, 'forgetOld'>, log: Log): () => Promise<void> {
  const forget = () =>
    store.forgetOld().catch((error) => {
      log.warn({ err: loggedError(error) }, 'what is over could not be removed')
    })
  let running = forget()
  const timer = setInterval(() => {
    running = forget()
  }, hour).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
