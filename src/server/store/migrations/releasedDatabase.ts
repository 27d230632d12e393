import { readFile } from 'node:fs/promises'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { newDatabase, onPostgres } from '../../databaseUnderTest.ts'
import { readDatabase } from '../../settings/readDatabase.ts'
import { migrate } from '../migrate.ts'
import { openEngine } from '../openEngine.ts'
import type { Tables } from '../tables.ts'
import { releasedData } from './releasedData.ts'

/** A file of `released`, which holds what a released step made and never changes. */
export function released(name: string): Promise<string> {
  return readFile(new URL(`released/${name}`, import.meta.url), 'utf8')
}

/**
 * A database as one version left it, with rows that the first version wrote. On SQLite the first tables are made by the
 * statements of the released version, and not by the step as it is today.
 */
export async function releasedDatabase(version: string): Promise<string> {
  const url = await newDatabase()
  if (!onPostgres) await makeFirstTables(url)
  const engine = openEngine(readDatabase(url))
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  try {
    if (onPostgres) await migrate(db, engine, firstStep)
    for (const [table, rows] of releasedData) await db.insertInto(table).values(rows).execute()
    for (const table of ['people', 'contacts'] as const) await engine.continueNumbers(db, table)
    if (version !== firstStep) await migrate(db, engine, version)
  } finally {
    await db.destroy()
  }
  return url
}

const firstStep = '0001_first_tables'

async function makeFirstTables(url: string): Promise<void> {
  const database = new Database(url.slice('file:'.length))
  try {
    database.exec(await released('0001.sqlite.sql'))
  } finally {
    database.close()
  }
}
