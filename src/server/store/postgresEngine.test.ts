import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { newEngine, onPostgres } from '../databaseUnderTest.ts'
import type { Tables } from './tables.ts'

test.runIf(onPostgres)('PostgreSQL compiles no statement, however dear it looks', async () => {
  const db = new Kysely<Tables>({ dialect: (await newEngine()).dialect })
  onTestFinished(() => db.destroy())
  const { rows } = await sql`show jit`.execute(db)
  expect(rows).toEqual([{ jit: 'off' }])
})
