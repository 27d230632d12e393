import type { Kysely } from 'kysely'
import { changeContacts } from './changeContacts.ts'
import { contactOf, rowOf, selectContacts } from './contactRows.ts'
import { createContact } from './createContact.ts'
import { listContacts } from './listContacts.ts'
import { listVersion } from './listVersion.ts'
import { inSnapshot } from './snapshot.ts'
import type { ContactStore, StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

/** @param now epoch milliseconds */
export function sqlContactStore(db: Kysely<Tables>, now: () => number): ContactStore {
  return {
    list: (personId, query) =>
      inSnapshot(db, (snapshot) => listContacts(snapshot, personId, query)),
    find: (personId, id) => findContact(db, personId, id),
    create: (personId, draft, once) => createContact(db, now(), personId, draft, once),
    update: (personId, id, change) =>
      changeContacts(db, personId, async (trx) => {
        const current = await findContact(trx, personId, id)
        if (current === undefined) return undefined
        const row = rowOf(change(current))
        const changed = await trx
          .updateTable('contacts')
          .set(row)
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
        return contactOf(changed)
      }),
    async remove(personId, id, check) {
      const removed = await changeContacts(db, personId, async (trx) => {
        const current = await findContact(trx, personId, id)
        if (current === undefined) return false
        check(current)
        await trx.deleteFrom('contacts').where('id', '=', id).execute()
        return true
      })
      return removed ?? false
    },
    async removeAll(personId, check) {
      const removed = await changeContacts(db, personId, async (trx) => {
        check(await listVersion(trx, personId))
        await trx.deleteFrom('contacts').where('person_id', '=', personId).execute()
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
