import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BadLine, BulkStore } from '../store/bulk/bulkStore.ts'
import { addUp } from './addUp.ts'
import { type ContactColumn, contactsTable } from './contactsTable.ts'
import { readTable, type Table, type TableShape, UnreadableTable } from './csv/readTable.ts'
import type { ImportOutcome, ImportProgress } from './importOutcome.ts'
import { type PersonColumn, peopleTable } from './peopleTable.ts'
import { stageContacts, stagePeople } from './stageFiles.ts'
import { takingTurns } from './takingTurns.ts'

/** The paths of the files to import; one of them may be missing. */
export interface ImportFiles {
  people?: string | undefined
  contacts?: string | undefined
}

export interface ImportOptions {
  /** Whether one bad line keeps everything out. */
  strict: boolean
  /** The name under which changes to contacts are recorded. */
  by: string
  /** Asks for an end: what went in until then stays. */
  signal: AbortSignal
  onProgress: (progress: ImportProgress) => void
  /** Takes every bad line, some at a time, before anything is applied. */
  takeBadLines: (lines: BadLine[]) => Promise<void> | void
}

/**
 * Imports people, then contacts. Everything is read and checked before anything goes in; bad lines stay out and the
 * others go in.
 *
 * @throws UnreadableTable when a file is no such table as a whole, and whatever the disk or the database says. When some
 * lines have gone in already, the same import again completes it.
 */
export async function importFiles(
  bulk: BulkStore,
  files: ImportFiles,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const people = await tableIn(files.people, 'people', peopleTable)
  try {
    const contacts = await tableIn(files.contacts, 'contacts', contactsTable)
    try {
      return await importTables(bulk, { people, contacts }, options)
    } finally {
      await contacts?.close()
    }
  } finally {
    await people?.close()
  }
}

interface Tables {
  people: Table<PersonColumn> | undefined
  contacts: Table<ContactColumn> | undefined
}

function importTables(
  bulk: BulkStore,
  { people, contacts }: Tables,
  { strict, by, signal, onProgress, takeBadLines }: ImportOptions,
): Promise<ImportOutcome> {
  const progress: ImportProgress = { linesRead: 0, linesApplied: 0, linesTotal: null }
  const advance = async (step: Partial<ImportProgress>) => {
    onProgress(Object.assign(progress, step))
    await nextTurn()
    signal.throwIfAborted()
  }
  return bulk.stage(async (staging) => {
    const read = (lines: number) => advance({ linesRead: progress.linesRead + lines })
    if (people) await stagePeople(staging, people, read)
    if (contacts) await stageContacts(staging, contacts, read)
    for await (const lines of staging.badLines()) {
      await takeBadLines(lines)
      await nextTurn()
    }
    const results = {
      people: { created: 0, updated: 0, unchanged: 0 },
      contacts: { created: 0, removed: 0, unchanged: 0 },
    }
    const badLinesTotal = staging.badLinesTotal()
    if (strict && badLinesTotal > 0) return { results, badLinesTotal, isApplied: false }
    await advance({ linesTotal: staging.goodLinesTotal() })
    const letOthers = takingTurns()
    const applied = async (lines: number) => {
      await advance({ linesApplied: progress.linesApplied + lines })
      await letOthers()
    }
    for await (const { lines, counts } of staging.applyPeople(people?.columns ?? [])) {
      addUp(results.people, counts)
      await applied(lines)
    }
    for await (const { lines, counts } of staging.applyContacts(by)) {
      addUp(results.contacts, counts)
      await applied(lines)
    }
    return { results, badLinesTotal, isApplied: true }
  })
}

async function tableIn<Column extends string>(
  path: string | undefined,
  name: string,
  shape: TableShape<Column>,
): Promise<Table<Column> | undefined> {
  if (path === undefined) return undefined
  try {
    return await readTable(path, shape)
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableTable(`${name}: ${error.message}`)
    throw error
  }
}
