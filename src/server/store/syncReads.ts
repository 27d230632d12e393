import type { Kysely } from 'kysely'
import { contactOf, contactsIn, selectContact, selectContacts } from './contactRows.ts'
import type { Engine } from './engine.ts'
import { listContacts } from './listContacts.ts'
import { findToken } from './sqlTokenStore.ts'
import type { ReadsAtOnce } from './store.ts'
import type { Tables } from './tables.ts'

/** The reads of the other stores that are asked for most, on an engine that can read at once. */
export function readsAtOnce(db: Kysely<Tables>, engine: Engine): ReadsAtOnce | undefined {
  const { readAtOnce } = engine
  if (readAtOnce === undefined) return undefined
  const contactsOf = selectContacts(engine)
  return {
    list(personId, query) {
      const contacts = contactsIn(readAtOnce(contactsOf.filled(db, personId)))
      return contacts && listContacts(contacts, query)
    },
    find(personId, id) {
      const [row] = readAtOnce(selectContact.filled(db, personId, id))
      return row && contactOf(row)
    },
    findToken: (hash) => readAtOnce(findToken.filled(db, hash))[0],
  }
}
