import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import type { ImportedFile } from './bulkStore.ts'

interface StagedPersonRow {
  line: number
  source_id: string
  /** The `sourceID` of the manager. */
  manager: string | null
  /** The `ImportedPerson` as JSON. */
  person: string
  /** The round in which the person was refused for its manager; `null` while the line is good. */
  refused: number | null
  /** 1 when the person waits for a manager who goes in later. */
  waits: number | null
}

interface StagedContactRow {
  line: number
  person: string
  /** The `ContactDraft` as JSON. */
  contact: string
}

interface BadLineRow {
  file: ImportedFile
  line: number
  message: string
}

interface SparedPersonRow {
  /** The `sourceID`. */
  person: string
}

/** The database with the tables of one import, which only the connection that made them sees. */
export interface StagingTables extends Tables {
  staged_people: StagedPersonRow
  staged_contacts: StagedContactRow
  bad_lines: BadLineRow
  /** Of whom nothing is removed. */
  spared_people: SparedPersonRow
}

/** Names of tables; those of their indexes begin with them. */
export const stagingTables = [
  'staged_people',
  'staged_contacts',
  'bad_lines',
  'spared_people',
] as const

/** Makes the tables of an import, empty, also when an import that was cut off has left some behind. */
export async function createStaging(db: Kysely<StagingTables>, engine: Engine): Promise<void> {
  const { bytewiseText, wholeNumber } = engine
  await dropStaging(db)
  await db.schema
    .createTable('staged_people')
    .temporary()
    .addColumn('line', wholeNumber, (line) => line.primaryKey())
    .addColumn('source_id', bytewiseText, (id) => id.notNull().unique())
    .addColumn('manager', bytewiseText)
    .addColumn('person', 'text', (person) => person.notNull())
    .addColumn('refused', 'integer')
    .addColumn('waits', 'integer')
    .execute()
  await db.schema
    .createTable('staged_contacts')
    .temporary()
    .addColumn('line', wholeNumber, (line) => line.notNull())
    .addColumn('person', bytewiseText, (person) => person.notNull())
    .addColumn('contact', 'text', (contact) => contact.notNull())
    .execute()
  await db.schema
    .createTable('bad_lines')
    .temporary()
    .addColumn('file', bytewiseText, (file) => file.notNull())
    .addColumn('line', wholeNumber, (line) => line.notNull())
    .addColumn('message', 'text', (message) => message.notNull())
    .execute()
  await db.schema
    .createTable('spared_people')
    .temporary()
    .addColumn('person', bytewiseText, (person) => person.primaryKey())
    .execute()
  await createIndex(db, 'staged_people', ['manager'])
  await db.schema
    .createIndex('staged_people_by_refused')
    .on('staged_people')
    .column('refused')
    .where('refused', 'is not', null)
    .execute()
  await createIndex(db, 'staged_contacts', ['person', 'line'])
  await createIndex(db, 'bad_lines', ['file', 'line'])
}

export async function dropStaging(db: Kysely<StagingTables>): Promise<void> {
  for (const table of stagingTables) await db.schema.dropTable(table).ifExists().execute()
}

function createIndex(db: Kysely<StagingTables>, table: string, columns: string[]) {
  const index = db.schema.createIndex(`${table}_by_${columns.join('_')}`)
  return index.on(table).columns(columns).execute()
}
