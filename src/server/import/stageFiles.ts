import type { FoundBadLine, ImportedFile, OnLine, Staging } from '../store/bulk/bulkStore.ts'
import { inParts } from '../store/bulk/inParts.ts'
import { type ContactColumn, checkContactLine } from './contactsTable.ts'
import type { Table } from './csv/readTable.ts'
import { checkPerson, type PersonColumn } from './peopleTable.ts'

/** Told after every part of a file, with the number of its lines. */
type Read = (lines: number) => Promise<void>

/** What a line that does not go in says of itself. */
interface Faulty extends Pick<FoundBadLine, 'person'> {
  faults: string[]
}

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
  check: (cells: Partial<Record<Column, string>>) => { held: Held } | Faulty,
  add: (lines: OnLine<Held>[]) => Promise<void>,
  read: Read,
): Promise<void> {
  for await (const batch of table.lines) {
    for (const lines of inParts(batch)) {
      const good: OnLine<Held>[] = []
      const bad: FoundBadLine[] = []
      for (const entry of lines) {
        const { line } = entry
        const checked = 'fault' in entry ? { faults: [entry.fault] } : check(entry.cells)
        if ('held' in checked) good.push({ line, held: checked.held })
        else bad.push({ file, line, message: checked.faults.join('; '), person: checked.person })
      }
      await add(good)
      await staging.addBadLines(bad)
      await read(lines.length)
    }
  }
}
