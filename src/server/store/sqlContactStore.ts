import type { Kysely } from 'kysely'
import { type Channel, contactRank, type Label } from '../../contract/channels.ts'
import { changeContacts } from './changeContacts.ts'
import { contactsReader, findContact } from './contactRows.ts'
import { createContact } from './createContact.ts'
import type { Engine } from './engine.ts'
import { listContacts } from './listContacts.ts'
import { listVersion } from './listVersion.ts'
import { preparedQuery } from './preparedQuery.ts'
import { recordChanges } from './recordChanges.ts'
import type { ContactStore } from './store.ts'
import type { Tables } from './tables.ts'

/** @param now epoch milliseconds */
export function sqlContactStore(
  db: Kysely<Tables>,
  engine: Engine,
  now: () => number,
): ContactStore {
  const contactsOf = contactsReader(engine)
  const authorship = (by: string) => ({ by, at: new Date(now()).toISOString() })
  /** The person's whole list, which the check has let through. */
  const checked = async (
    trx: Kysely<Tables>,
    personId: number,
    check: (version: string) => void,
  ) => {
    const contacts = (await contactsOf(trx, personId)) ?? []
    check(listVersion(contacts))
    return contacts
  }
  return {
    async list(personId, query) {
      const contacts = await contactsOf(db, personId)
      return contacts && listContacts(contacts, query)
    },
    find: (personId, id) => findContact(db, personId, id),
    create(writing, draft, once, check) {
      const checkList = check && ((trx: Kysely<Tables>) => checked(trx, writing.personId, check))
      return createContact(db, engine, now(), writing, draft, once, checkList)
    },
    update: ({ personId, by }, id, change) =>
      changeContacts(db, engine, personId, async (trx) => {
        const before = await findContact(trx, personId, id)
        if (before === undefined) return undefined
        const { label, channel, value, integration } = change(before)
        const rank = contactRank(channel, label)
        await updateContact(trx, personId, id, label, channel, value, integration, rank)
        const after = { id, label, channel, value, integration }
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
        await deleteContact(trx, personId, id)
        await recordChanges(trx, engine, authorship(by), [
          { personId, contactId: id, before, after: null },
        ])
        return true
      })
      return removed ?? false
    },
    async removeAll({ personId, by }, check) {
      const removed = await changeContacts(db, engine, personId, async (trx) => {
        const going = await checked(trx, personId, check)
        await trx.deleteFrom('contacts').where('person_id', '=', personId).execute()
        const inOrder = going.toSorted((one, other) => one.id - other.id)
        const changes = inOrder.map((before) => {
          return { personId, contactId: before.id, before, after: null }
        })
        await recordChanges(trx, engine, authorship(by), changes)
        return true
      })
      return removed ?? false
    },
  }
}

const updateContact = preparedQuery(
  (
    db,
    personId: number,
    id: number,
    label: Label,
    channel: Channel,
    value: string,
    integration: boolean,
    rank: number,
  ) =>
    db
      .updateTable('contacts')
      .set({ label, channel, value, integration, rank })
      .where('person_id', '=', personId)
      .where('id', '=', id),
)

const deleteContact = preparedQuery((db, personId: number, id: number) =>
  db.deleteFrom('contacts').where('person_id', '=', personId).where('id', '=', id),
)
