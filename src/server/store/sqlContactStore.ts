import type { Kysely } from 'kysely'
import { changeContacts } from './changeContacts.ts'
import { contactOf, rowOf, selectContacts } from './contactRows.ts'
import { createContact } from './createContact.ts'
import type { Engine } from './engine.ts'
import { listContacts } from './listContacts.ts'
import { listVersion } from './listVersion.ts'
import { recordChanges } from './recordChanges.ts'
import { inSnapshot } from './snapshot.ts'
import type { ContactStore, StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

/** @param now epoch milliseconds */
export function sqlContactStore(
  db: Kysely<Tables>,
  engine: Engine,
  now: () => number,
): ContactStore {
  const authorship = (by: string) => ({ by, at: new Date(now()).toISOString() })
  return {
    list: (personId, query) =>
      inSnapshot(db, (snapshot) => listContacts(snapshot, personId, query)),
    find: (personId, id) => findContact(db, personId, id),
    create: (writing, draft, once) => createContact(db, engine, now(), writing, draft, once),
    update: ({ personId, by }, id, change) =>
      changeContacts(db, engine, personId, async (trx) => {
        const before = await findContact(trx, personId, id)
        if (before === undefined) return undefined
        const row = rowOf(change(before))
        const changed = await trx
          .updateTable('contacts')
          .set(row)
          .where('person_id', '=', personId)
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
        const after = contactOf(changed)
        await recordChanges(trx, engine, authorship(by), [
          { personId, contactId: id, before, after },
        ])
        return after
      }),
    async remove({ personId, by }, id, check) {
      const removed = await changeContacts(db, engine, personId, async (trx) => {
        const before = await findContact(trx, personId, id)
        if (before === undefined) return false
        check(before)
        await trx
          .deleteFrom('contacts')
          .where('person_id', '=', personId)
          .where('id', '=', id)
          .execute()
        await recordChanges(trx, engine, authorship(by), [
          { personId, contactId: id, before, after: null },
        ])
        return true
      })
      return removed ?? false
    },
    async removeAll({ personId, by }, check) {
      const removed = await changeContacts(db, engine, personId, async (trx) => {
        check(await listVersion(trx, personId))
        const going = await selectContacts(trx, personId).orderBy('id').execute()
        await trx.deleteFrom('contacts').where('person_id', '=', personId).execute()
        const changes = going
          .map(contactOf)
          .map((before) => ({ personId, contactId: before.id, before, after: null }))
        await recordChanges(trx, engine, authorship(by), changes)
        return true
      })
      return removed ?? false
    },
  }
}

async function findContact(
  db: Kysely<Tables>,
  personId: number,
  id: number,
): Promise<StoredContact | undefined> {
  const row = await selectContacts(db, personId).where('id', '=', id).executeTakeFirst()
  return row && contactOf(row)
}
