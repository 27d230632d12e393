import type { BulkStore } from '../store/bulk/bulkStore.ts'
import type { ImportFiles } from './importFiles.ts'
import { type NewFile, newFile } from './newFile.ts'
import { contactsHeader, contactsLines, peopleHeader, peopleLines } from './writeTables.ts'

/** How much was written. */
export interface ExportedRows {
  people: number
  contacts: number
}

/**
 * Writes people and contacts, as they are at one moment, to new files that an import takes. The files have their names
 * when they are whole.
 *
 * @throws when a file exists already, and whatever the disk or the database says; then there is none of the files
 */
export async function exportFiles(bulk: BulkStore, files: ImportFiles): Promise<ExportedRows> {
  const begun: NewFile[] = []
  const begin = async (path: string | undefined, header: string) => {
    if (path === undefined) return undefined
    const file = await newFile(path)
    begun.push(file)
    await file.write(header)
    return file
  }
  const written = { people: 0, contacts: 0 }
  try {
    const people = await begin(files.people, peopleHeader)
    const contacts = await begin(files.contacts, contactsHeader)
    await bulk.readEverything({
      async people(rows) {
        await people?.write(peopleLines(rows))
        written.people += rows.length
      },
      async contacts(rows) {
        await contacts?.write(contactsLines(rows))
        written.contacts += rows.length
      },
    })
    for (const file of begun) await file.finish()
    return written
  } finally {
    for (const file of begun) await file.discard()
  }
}
