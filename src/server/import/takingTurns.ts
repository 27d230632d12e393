import { setTimeout as pause } from 'node:timers/promises'

/** How long to pause for each millisecond of work. */
const share = 1 / 3

/**
 * Makes pauses in long work that keeps others out while it lasts. A process that waits for an SQLite file looks from time
 * to time whether the file is free: a writer that never pauses could keep it waiting until it gives up.
 *
 * @returns waits for a share of the time since it was called before
 */
export function takingTurns(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    await pause((performance.now() - begun) * share)
    begun = performance.now()
  }
}
