import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { createRateLimiter } from '../access/rateLimiter.ts'
import { createSharedRateLimiter } from '../access/sharedRateLimiter.ts'
import { newEngine, onPostgres } from '../databaseUnderTest.ts'
import { sqlCallBudgets } from './callBudgets.ts'
import type { Tables } from './tables.ts'

const limit = { burst: 20, seconds: 1200, hourly: 100 }

async function open() {
  const db = new Kysely<Tables>({ dialect: (await newEngine(true)).dialect })
  onTestFinished(() => db.destroy())
  const budgets = sqlCallBudgets(db)
  const takeAll = async (caller: string, of = limit) => {
    let taken = 0
    while ((await budgets.take(caller, of)).isCounted) taken += 1
    return taken
  }
  /** As if so many seconds had gone by. */
  const pass = (seconds: number) =>
    sql`update call_budgets set at = at - ${seconds}::double precision`.execute(db)
  return { budgets, takeAll, pass }
}

test.runIf(onPostgres)('a burst comes back evenly, and is never more than one', async () => {
  const { takeAll, pass } = await open()
  expect(await takeAll('noor')).toBe(20)
  await pass(600)
  expect(await takeAll('noor')).toBe(10)
  await pass(3600)
  expect(await takeAll('noor')).toBe(20)
})

test.runIf(onPostgres)('the calls of an hour run out, however slowly they are made', async () => {
  const { budgets, takeAll, pass } = await open()
  const slowly = { ...limit, seconds: 60 }
  let taken = 0
  for (let minute = 0; minute < 10; minute += 1) {
    taken += await takeAll('noor', slowly)
    await pass(60)
  }
  expect(taken).toBeGreaterThan(100)
  expect(taken).toBeLessThan(118)
  await takeAll('noor', slowly)
  expect(await budgets.take('noor', slowly)).toMatchObject({ isCounted: false })
})

test.runIf(onPostgres)(
  'of many calls at the same moment as many are counted as there are, for each caller',
  async () => {
    const { budgets } = await open()
    const calls = Array.from({ length: 60 }, (_, n) =>
      budgets.take(n % 2 === 0 ? 'noor' : 'ines', limit),
    )
    const counted = (await Promise.all(calls)).filter(({ isCounted }) => isCounted)
    expect(counted).toHaveLength(40)
  },
)

test.runIf(onPostgres)(
  'a database clock that is set back gives nothing and takes nothing',
  async () => {
    const { takeAll, pass } = await open()
    expect(await takeAll('noor')).toBe(20)
    await pass(-500_000)
    expect(await takeAll('noor')).toBe(0)
  },
)

test.runIf(onPostgres)('where nothing can be written, a server counts by itself', async () => {
  const db = new Kysely<Tables>({ dialect: (await newEngine(true)).dialect })
  onTestFinished(() => db.destroy())
  const now = () => 0
  const few = { burst: 2, seconds: 2, hourly: 3600 }
  const alone = createRateLimiter(few, now)
  const allowed = await db.connection().execute(async (connection) => {
    await sql`set default_transaction_read_only = on`.execute(connection)
    const limiter = createSharedRateLimiter(few, sqlCallBudgets(connection), alone, now)
    const verdicts = [await limiter.take('noor'), await limiter.take('noor')]
    return [...verdicts, await limiter.take('noor')].map((verdict) => verdict.allowed)
  })
  expect(allowed).toEqual([true, true, false])
})
