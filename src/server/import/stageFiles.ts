import type { ImportedFile, OnLine, Staging } from '../store/bulk/bulkStore.ts'
import { inParts } from '../store/bulk/inParts.ts'
import { type ContactColumn, checkContactLine } from './contactsTable.ts'
import type { Table } from './csv/readTable.ts'
import { checkPerson, type PersonColumn } from './peopleTable.ts'

/** Told after every part of a file, with the number of its lines. */
type Read = (lines: number) => Promise<void>

/** Reads, checks and stages people, those with managers who do not go in left out. */
export async function stagePeople(
  staging: Staging,
  table: Table<PersonColumn>,
  read: Read,
): Promise<void> {
  await stage(staging, 'people', table, checkPerson, staging.addPeople, read)
  await staging.checkManagers()
}

/** Reads, checks and stages contacts; after the people of the same import. */
export async function stageContacts(
  staging: Staging,
  table: Table<ContactColumn>,
  read: Read,
): Promise<void> {
  await stage(staging, 'contacts', table, checkContactLine, staging.addContacts, read)
}

async function stage<Column extends string, Held>(
  staging: Staging,
  file: ImportedFile,
  table: Table<Column>,
  check: (cells: Partial<Record<Column, string>>) => { held: Held } | { faults: string[] },
  add: (lines: OnLine<Held>[]) => Promise<void>,
  read: Read,
): Promise<void> {
  for await (const batch of table.lines) {
    for (const lines of inParts(batch)) {
      const good: OnLine<Held>[] = []
      const bad: { line: number; message: string }[] = []
      for (const line of lines) {
        const checked = 'fault' in line ? { faults: [line.fault] } : check(line.cells)
        if ('held' in checked) good.push({ line: line.line, held: checked.held })
        else bad.push({ line: line.line, message: checked.faults.join('; ') })
      }
      await add(good)
      await staging.addBadLines(bad.map((line) => ({ file, ...line })))
      await read(lines.length)
    }
  }
}
