import type { Kysely } from 'kysely'
import { contactRank } from '../../contract/channels.ts'
import { contactsOf } from './contactRows.ts'
import { listVersion } from './listVersion.ts'
import { pageOf } from './page.ts'
import type { KeyValue } from './slice.ts'
import { sliceOf } from './sliceOf.ts'
import type { ContactPage, ContactQuery, ContactSortField, StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

const sortKeys: Record<ContactSortField, (contact: StoredContact) => KeyValue> = {
  rank: ({ channel, label }) => contactRank(channel, label),
  id: ({ id }) => id,
  label: ({ label }) => label,
}

/**
 * A page of a person's contacts. Its version needs all of them, so that all are read, by one statement and so as of one
 * moment, and the page is taken out here.
 */
export async function listContacts(
  db: Kysely<Tables>,
  personId: number,
  { filter, sort, ...page }: ContactQuery,
): Promise<ContactPage | undefined> {
  const contacts = await contactsOf(db, personId)
  if (contacts === undefined) return undefined
  const { label, integration } = filter
  const matching = contacts.filter(
    (contact) =>
      (label === undefined || contact.label === label) &&
      (integration === undefined || contact.integration === integration),
  )
  const keys = sort.map(({ field, descending }) => ({ of: sortKeys[field], descending }))
  const slice = sliceOf(matching, { ...page, sort: keys })
  return {
    ...pageOf(slice, { sort: keys }, (contact) => contact),
    version: listVersion(contacts),
  }
}
