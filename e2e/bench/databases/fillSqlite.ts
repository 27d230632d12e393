import Database from 'libsql'
import { forgetTexts } from './indexTexts.ts'
import { fixedOfPeople, insertFromJson, type JsonReading } from './insertFromJson.ts'
import { contactColumns, largeRows, organizations, personColumns } from './largeRows.ts'

const reading: JsonReading = {
  value: (at) => `value ->> ${at}`,
  rows: 'json_each(?)',
  no: '0',
}

/** Puts so many people into an SQLite file that has its tables and nobody in it. No server may have it open. */
export function fillSqlite(file: string, people: number): void {
  const database = new Database(file)
  try {
    for (const setting of ['synchronous = OFF', 'cache_size = -400000']) database.pragma(setting)
    database.exec('begin immediate')
    const name = database.prepare('insert into organizations (id, name) values (?, ?)')
    for (let id = 1; id <= organizations; id++) name.run([id, `Organization ${id}`])
    const addPeople = database.prepare(
      insertFromJson('people', personColumns, fixedOfPeople(reading), reading),
    )
    const addContacts = database.prepare(
      insertFromJson('contacts', contactColumns, { integration: reading.no }, reading),
    )
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
