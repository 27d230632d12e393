import { type Insertable, type Kysely, sql } from 'kysely'
import type { Engine } from './engine.ts'
import { preparedQuery } from './preparedQuery.ts'
import { indexPeople } from './search/indexPeople.ts'
import type { AuditAction, StoredContact } from './store.ts'
import type { AuditEntryRow, Tables } from './tables.ts'

/** Who changes contacts, and when: ISO 8601 in UTC. */
export interface Authorship {
  by: string
  at: string
}

/** What becomes of one contact: `before` is `null` for a new one, `after` for one that goes. */
export interface ContactChange {
  personId: number
  contactId: number
  before: StoredContact | null
  after: StoredContact | null
}

/** Engines limit the parameters of one statement, SQLite to 32,766; an entry fills eight. */
const entriesPerInsert = 1000

/**
 * Records changes to contacts in the transaction that makes them, which has locked their people, and lets people be found
 * by the telephone numbers that they have then. What is the same before and after is no change. Changes are numbered
 * within a person, in the order in which they were made.
 *
 * @example await recordChanges(trx, engine, { by: 'Ada', at }, [{ personId: 1, contactId: 1826, before: contact, after: null }])
 */
export async function recordChanges(
  trx: Kysely<Tables>,
  { search }: Engine,
  authorship: Authorship,
  changes: readonly ContactChange[],
): Promise<void> {
  const rows = changes.flatMap((change) => rowOf(change, authorship) ?? [])
  await addEntries(trx, rows)
  const numbered = changes.filter(({ before, after }) => numberOf(before) !== numberOf(after))
  if (numbered.length > 0) {
    await indexPeople(
      trx,
      search,
      numbered.map(({ personId }) => personId),
    )
  }
}

function numberOf(contact: StoredContact | null): string | undefined {
  return contact?.channel === 'telephone' ? contact.value : undefined
}

type UnnumberedRow = Omit<Insertable<AuditEntryRow>, 'id'>

async function addEntries(trx: Kysely<Tables>, rows: readonly UnnumberedRow[]): Promise<void> {
  const [first, ...more] = rows
  if (first && more.length === 0) {
    const { person_id, contact_id, action, by_name, at, before = null, after = null } = first
    await addEntry(trx, person_id, contact_id, action, by_name, at, before, after)
    return
  }
  for (let from = 0; from < rows.length; from += entriesPerInsert) {
    const part = await withNumbers(trx, rows.slice(from, from + entriesPerInsert))
    await trx.insertInto('audit_entries').values(part).execute()
  }
}

/** One change is numbered by the statement that stores it, which saves a way to the database. */
const addEntry = preparedQuery(
  (
    db,
    person_id: number,
    contact_id: number,
    action: AuditAction,
    by_name: string,
    at: string,
    before: string | null,
    after: string | null,
  ) => {
    const id = sql<number>`(select coalesce(max(id), 0) + 1 from audit_entries where person_id = ${person_id})`
    const row = { id, person_id, contact_id, action, by_name, at, before, after }
    return db.insertInto('audit_entries').values(row)
  },
)

function rowOf(
  { personId, contactId, before, after }: ContactChange,
  { by, at }: Authorship,
): UnnumberedRow | undefined {
  const states = { before: stateText(before), after: stateText(after) }
  if (states.before === states.after) return undefined
  const action = actionOf(before, after)
  return { person_id: personId, contact_id: contactId, action, by_name: by, at, ...states }
}

/** Nobody else numbers changes of a person meanwhile, so no sequence is needed, which all servers would have to share. */
async function withNumbers(trx: Kysely<Tables>, rows: readonly UnnumberedRow[]) {
  const people = [...new Set(rows.map(({ person_id }) => person_id))]
  const found = await trx
    .selectFrom('audit_entries')
    .select(({ fn }) => ['person_id', fn.max('id').as('last')])
    .where('person_id', 'in', people)
    .groupBy('person_id')
    .execute()
  const lasts = new Map(found.map(({ person_id, last }) => [person_id, Number(last)]))
  return rows.map((row) => {
    const id = (lasts.get(row.person_id) ?? 0) + 1
    lasts.set(row.person_id, id)
    return { ...row, id }
  })
}

function actionOf(before: StoredContact | null, after: StoredContact | null): AuditAction {
  if (before === null) return 'created'
  return after === null ? 'deleted' : 'updated'
}

/** Always in the same order, so that equal contacts have equal texts. */
function stateText(contact: StoredContact | null): string | null {
  if (contact === null) return null
  const { id, label, channel, value, integration } = contact
  return JSON.stringify({ id, label, channel, value, integration })
}
