import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'
import type { AuditEntry, StoredContact } from '../store/store.ts'
import { byRank } from '../store/suite/queries.ts'

const everything = { perPage: 1_000_000 }

/**
 * What a database holds of a person after a restart: the contacts, the contacts that its record of changes comes to,
 * and those that were ever created. All by id.
 *
 * @param first the contacts that the person had before any change
 */
export async function keptAt(url: string, personId: number, first: readonly StoredContact[]) {
  const engine = openEngine(readDatabase(url))
  const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
  try {
    const list = await store.contacts.list(personId, { ...byRank, ...everything })
    const sort = [{ field: 'id', descending: false }] as const
    const audit = await store.audit.list(personId, { sort, ...everything })
    const entries = audit?.rows ?? []
    return {
      contacts: byId(list?.rows ?? []),
      replayed: byId(replay(first, entries)),
      created: entries.flatMap(({ action, after }) => (action === 'created' && after) || []),
    }
  } finally {
    await store.close()
  }
}

function replay(first: readonly StoredContact[], entries: readonly AuditEntry[]): StoredContact[] {
  const contacts = new Map(first.map((contact) => [contact.id, contact]))
  for (const { contactId, after } of entries) {
    if (after) contacts.set(contactId, after)
    else contacts.delete(contactId)
  }
  return [...contacts.values()]
}

function byId(contacts: StoredContact[]): StoredContact[] {
  return contacts.toSorted((one, other) => one.id - other.id)
}
