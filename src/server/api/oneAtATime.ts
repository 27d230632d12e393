import { Refusal } from './refusal.ts'

/** Runs what it is given, unless something under the same key is still running. */
export type OneAtATime = <Result>(key: string, run: () => Promise<Result>) => Promise<Result>

/** @returns a function that refuses with 409 while the first call under its key runs */
export function oneAtATime(): OneAtATime {
  const running = new Set<string>()
  return async (key, run) => {
    if (running.has(key)) {
      throw new Refusal(409, 'The first call with this Idempotency-Key is still running')
    }
    running.add(key)
    try {
      return await run()
    } finally {
      running.delete(key)
    }
  }
}
