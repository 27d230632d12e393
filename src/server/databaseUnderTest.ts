import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { newFolder } from './newFolder.ts'
import type { Engine } from './store/engine.ts'
import { postgresEngine } from './store/postgresEngine.ts'
import { sqliteEngine } from './store/sqliteEngine.ts'

/** Whether this run is on PostgreSQL; every other run is on SQLite. */
export const onPostgres = inject('engine') === 'postgres'

const made: string[] = []
afterAll(() => Promise.all(made.map((name) => administer(`drop database ${name} with (force)`))))

/**
 * A database of its own: what DATABASE_URL says, so that servers and commands can be started on it.
 *
 * @param isSettled whether a PostgreSQL database has its tables and the sample people already, which saves time; an
 * SQLite file has nothing in it
 */
export async function newDatabase(isSettled = false): Promise<string> {
  if (!onPostgres) return `file:${join(await newFolder(), 'contacts.db')}`
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = isSettled ? 'settled' : 'template1'
  // Copying files takes half as long as logging every page, where the disk need not be waited for.
  await administer(`create database ${name} template ${template} strategy file_copy`)
  made.push(name)
  return inject('postgres').replace(/[^/]*$/, name)
}

/** An engine on such a database; in memory for SQLite. */
export async function newEngine(isSettled = false): Promise<Engine> {
  return onPostgres ? postgresEngine(await newDatabase(isSettled)) : sqliteEngine(':memory:')
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
