import Database from 'libsql'
import { forgetTexts } from './indexTexts.ts'
import { contactColumns, largeRows, organizations, personColumns } from './largeRows.ts'

/** Puts so many people into an SQLite file that has its tables and nobody in it. No server may have it open. */
export function fillSqlite(file: string, people: number): void {
  const database = new Database(file)
  try {
    for (const setting of ['synchronous = OFF', 'cache_size = -400000']) database.pragma(setting)
    database.exec('begin immediate')
    const name = database.prepare('insert into organizations (id, name) values (?, ?)')
    for (let id = 1; id <= organizations; id++) name.run([id, `Organization ${id}`])
    const addPeople = database.prepare(inserting('people', personColumns, fixedOfPeople))
    const addContacts = database.prepare(inserting('contacts', contactColumns, { integration: 0 }))
    for (const rows of largeRows(people)) {
      addPeople.run([JSON.stringify(rows.people)])
      addContacts.run([JSON.stringify(rows.contacts)])
    }
    database.exec(forgetTexts)
    database.exec('commit')
    database.exec('analyze')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

const date = "'2026-01-05T08:00:00Z'"
const fixedOfPeople = {
  locale: "'en'",
  time_zone: "'UTC'",
  vip: 0,
  disabled: 0,
  created_at: date,
  updated_at: date,
}

function inserting(
  table: string,
  columns: readonly (readonly [string, string])[],
  fixed: Record<string, string | number>,
): string {
  const names = [...columns.map(([name]) => name), ...Object.keys(fixed)]
  const values = [...columns.map((_, at) => `value ->> ${at}`), ...Object.values(fixed)]
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from json_each(?)`
}
