import type { Kysely } from 'kysely'
import { contactOf, contactsIn, selectContact, selectContacts } from './contactRows.ts'
import type { Engine } from './engine.ts'
import { listContacts } from './listContacts.ts'
import { findToken } from './sqlTokenStore.ts'
import type { SyncReads } from './store.ts'
import type { Tables } from './tables.ts'

/** The reads of the other stores that are asked for most, on an engine that need not wait. */
export function syncReads(db: Kysely<Tables>, engine: Engine): SyncReads | undefined {
  const { readSync } = engine
  if (readSync === undefined) return undefined
  const contactsOf = selectContacts(engine)
  return {
    list(personId, query) {
      const contacts = contactsIn(readSync(contactsOf.filled(db, personId)))
      return contacts && listContacts(contacts, query)
    },
    find(personId, id) {
      const row = readSync(selectContact.filled(db, personId, id))
      return row && contactOf(row)
    },
    findToken: (hash) => readSync(findToken.filled(db, hash)),
  }
}
