import Database from 'libsql'
import { Client } from 'pg'
import { readDatabase } from '../settings/readDatabase.ts'

/** What the database's own checks find wrong with it: on SQLite its pages, indexes and references, on PostgreSQL every table and index. */
export async function databaseFaults(url: string): Promise<unknown[]> {
  const setting = readDatabase(url)
  return setting.engine === 'sqlite' ? sqliteFaults(setting.file) : postgresFaults(setting.url)
}

function sqliteFaults(file: string): unknown[] {
  const database = new Database(file)
  try {
    const checks = ['integrity_check', 'foreign_key_check']
    const found = checks.flatMap((check) => database.prepare(`pragma ${check}`).all())
    return found.filter((row) => (row as { integrity_check?: string }).integrity_check !== 'ok')
  } finally {
    database.close()
  }
}

/** Each kind of index has a check of its own, which raises what is wrong. */
const indexChecks = [
  ['btree', 'bt_index_check(indexrelid, true)'],
  ['gin', 'gin_index_check(indexrelid)'],
]

async function postgresFaults(connectionString: string): Promise<unknown[]> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('create extension if not exists amcheck')
    const tables = await client.query(
      `select oid, faults.* from pg_class, lateral verify_heapam(oid) as faults
       where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    for (const [kind, check] of indexChecks) {
      await client.query(
        `select ${check} from pg_index
         join pg_class on pg_class.oid = indexrelid and relnamespace = 'public'::regnamespace
         join pg_am on pg_am.oid = relam and amname = $1`,
        [kind],
      )
    }
    return tables.rows
  } finally {
    await client.end()
  }
}
