import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newEngine } from '../databaseUnderTest.ts'
import { migrate } from './migrate.ts'
import { readSlice } from './slice.ts'
import type { Tables } from './tables.ts'

const count = 10_001
let db: Kysely<Tables>
beforeAll(async () => {
  const engine = await newEngine()
  db = new Kysely<Tables>({ dialect: engine.dialect })
  await migrate(db, engine)
  for (let from = 1; from <= count; from += 1000) {
    const names = Array.from({ length: Math.min(1000, count + 1 - from) }, (_, at) => ({
      id: from + at,
      name: `Organization ${from + at}`,
    }))
    await db.insertInto('organizations').values(names).execute()
  }
}, 30_000)
afterAll(() => db.destroy())

const byId = [{ column: sql<number>`id`, of: ({ id }: { id: number }) => id, descending: false }]
const slice = (behind: number, position: { after?: number[]; before?: number[] }) =>
  readSlice(db, db.selectFrom('organizations').selectAll().where('id', '>', behind), {
    sort: byId,
    perPage: 10,
    ...position,
  })

test('up to 10,000 entries are counted, and those before a page', async () => {
  expect(await slice(1, {})).toMatchObject({ total: 10_000, preceding: 0, hasNext: true })
  const last = await slice(1, { after: [count - 5] })
  expect(last).toMatchObject({ total: 10_000, preceding: 9995, hasNext: false })
})

test('more are not counted, and every page still knows whether one comes before and behind it', async () => {
  expect(await slice(0, {})).toMatchObject({ total: undefined, preceding: 0, hasNext: true })
  const second = await slice(0, { after: [10] })
  expect(second).toMatchObject({ total: undefined, preceding: 10, hasNext: true })
  expect(await slice(0, { after: [count - 10] })).toMatchObject({ hasNext: false })
  expect(await slice(0, { after: [count] })).toMatchObject({ rows: [], hasNext: false })
  expect(await slice(0, { before: [11] })).toMatchObject({ preceding: 0, hasNext: true })
  expect(await slice(0, { before: [1] })).toMatchObject({ rows: [], preceding: 0 })
})
