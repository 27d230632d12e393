import { randomUUID } from 'node:crypto'
import { rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'libsql'
import { giveName } from '../giveName.ts'
import { reachDisk } from './reachDisk.ts'

/** What a copy holds. */
export interface CopiedRows {
  people: number
  contacts: number
}

/**
 * Writes the SQLite database `source` as it is at one moment to the new file `target`, while others go on reading and
 * writing. The copy is checked and on disk before it gets its name, which is on disk, too, at the end.
 *
 * @throws when `source` is none of our databases or damaged, or `target` already exists; then there is no copy
 */
export async function copyDatabase(source: string, target: string): Promise<CopiedRows> {
  if (!(await exists(source))) throw new Error(`There is no file ${source}.`)
  if (await exists(target)) throw new Error(`${target} exists already, and is left as it is.`)
  const partial = `${target}.${randomUUID()}.partial`
  try {
    await writeFile(partial, '', { flag: 'wx', mode: 0o600 })
    reading(source, (database) => {
      if (!isOurs(database)) throw new Error(`${source} is no database of people-contacts.`)
      database.prepare('vacuum into ?').run([partial])
    })
    const rows = reading(partial, checkedRows)
    await reachDisk(partial)
    await giveName(partial, target)
    await reachDisk(dirname(target))
    return rows
  } finally {
    await rm(partial, { force: true })
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}

function reading<Result>(
  file: string,
  read: (database: InstanceType<typeof Database>) => Result,
): Result {
  const database = new Database(file)
  try {
    database.pragma('busy_timeout = 5000')
    return read(database)
  } finally {
    database.close()
  }
}

function isOurs(database: InstanceType<typeof Database>): boolean {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
  const names = new Set((tables as { name: string }[]).map(({ name }) => name))
  return ['kysely_migration', 'people', 'contacts'].every((name) => names.has(name))
}

function checkedRows(copy: InstanceType<typeof Database>): CopiedRows {
  const faults = copy.prepare('pragma integrity_check').all() as { integrity_check: string }[]
  const [first] = faults
  if (first?.integrity_check !== 'ok') {
    throw new Error(`The database is damaged: ${first?.integrity_check}`)
  }
  const [rows] = copy
    .prepare(
      'select (select count(*) from people) as people, (select count(*) from contacts) as contacts',
    )
    .all() as CopiedRows[]
  return rows ?? { people: 0, contacts: 0 }
}
