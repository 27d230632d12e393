import type { Kysely } from 'kysely'
import type { SamplePerson } from '../sample/samplePerson.ts'
import { upsertPeople } from './bulk/upsertPeople.ts'
import { changeContacts } from './changeContacts.ts'
import { contactsReader, rowOf } from './contactRows.ts'
import type { Engine } from './engine.ts'
import { recordChanges } from './recordChanges.ts'
import { contactRows, personRows } from './sampleRows.ts'
import { indexPeople } from './search/indexPeople.ts'
import type { StoredContact, Writing } from './store.ts'
import type { Tables } from './tables.ts'

/** People under fixed ids who are put back to how they were, as often as a demonstration begins. */
export interface StageStore {
  /**
   * Makes these people and their contacts exactly what is given, and forgets every change to them; all or nothing.
   * People and contacts that are made later get ids behind theirs.
   *
   * @returns `false`, and nothing has changed, when somebody else has one of the ids
   */
  reset(people: readonly SamplePerson[]): Promise<boolean>
  /** Puts `contacts` in the place of all integration contacts of the person, as a synchronisation does. */
  synchronise(writing: Writing, contacts: readonly StoredContact[]): Promise<void>
}

/** @param now epoch milliseconds */
export function sqlStageStore(db: Kysely<Tables>, engine: Engine, now: () => number): StageStore {
  const contactsOf = contactsReader(engine)
  return {
    reset: (people) =>
      db.transaction().execute(async (trx) => {
        const ids = people.map(({ id }) => id)
        if (await areTaken(trx, people)) return false
        const isFirst = !(await areThere(trx, ids))
        await trx.deleteFrom('audit_entries').where('person_id', 'in', ids).execute()
        await trx.deleteFrom('contacts').where('person_id', 'in', ids).execute()
        await upsertPeople(trx, personRows([...people]))
        await trx
          .insertInto('contacts')
          .values(contactRows([...people]))
          .execute()
        await indexPeople(trx, engine.search, ids)
        // Only once: it goes by the rows that are there, and overlooks those that others are about to store.
        if (isFirst) {
          for (const table of ['people', 'contacts'] as const) {
            await engine.continueNumbers(trx, table)
          }
        }
        return true
      }),
    async synchronise({ personId, by }, contacts) {
      await changeContacts(db, engine, personId, async (trx) => {
        const stored = (await contactsOf(trx, personId)) ?? []
        const going = stored.filter(({ integration }) => integration)
        await trx
          .deleteFrom('contacts')
          .where('person_id', '=', personId)
          .where('integration', '=', true)
          .execute()
        const rows = contacts.map((contact) => ({
          id: contact.id,
          person_id: personId,
          ...rowOf(contact),
        }))
        await trx.insertInto('contacts').values(rows).execute()
        await recordChanges(trx, engine, { by, at: new Date(now()).toISOString() }, [
          ...going.map((before) => ({ personId, contactId: before.id, before, after: null })),
          ...contacts.map((after) => ({ personId, contactId: after.id, before: null, after })),
        ])
      })
    },
  }
}

async function areThere(trx: Kysely<Tables>, ids: number[]): Promise<boolean> {
  const people = trx.selectFrom('people').select('id').where('id', 'in', ids)
  return (await people.executeTakeFirst()) !== undefined
}

/** Whether an id of these people, or of their contacts, is somebody else's. */
async function areTaken(trx: Kysely<Tables>, people: readonly SamplePerson[]): Promise<boolean> {
  const ids = people.map(({ id }) => id)
  const sources = people.map(({ sourceID }) => sourceID)
  const contactIds = people.flatMap(({ contacts }) => contacts.map(({ id }) => id))
  const person = await trx
    .selectFrom('people')
    .select('id')
    .where((is) =>
      is.or([
        is.and([is('id', 'in', ids), is('source_id', 'not in', sources)]),
        is.and([is('id', 'not in', ids), is('source_id', 'in', sources)]),
      ]),
    )
    .executeTakeFirst()
  const contact = await trx
    .selectFrom('contacts')
    .select('id')
    .where('id', 'in', contactIds)
    .where('person_id', 'not in', ids)
    .executeTakeFirst()
  return person !== undefined || contact !== undefined
}
