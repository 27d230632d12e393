import { StoreUnavailable } from '../storeUnavailable.ts'

/** Each try waits some seconds by itself, as the engine is set. */
const tries = 10

/**
 * Repeats a transaction that failed because others kept the database busy: an import of an hour is not lost to one bad
 * moment.
 *
 * @throws what the last try threw, and at once whatever is not of that kind
 */
export async function untilFree<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let failed = 1; ; failed++) {
    try {
      return await run()
    } catch (error) {
      const isBusy = error instanceof StoreUnavailable && error.reason === 'busy'
      if (!isBusy || failed === tries) throw error
    }
  }
}
