import { contactRank } from '../../contract/channels.ts'
import { listVersion } from './listVersion.ts'
import { pageOf } from './page.ts'
import type { KeyValue } from './slice.ts'
import { sliceOf } from './sliceOf.ts'
import type { ContactPage, ContactQuery, ContactSortField, StoredContact } from './store.ts'

const sortKeys: Record<ContactSortField, (contact: StoredContact) => KeyValue> = {
  rank: ({ channel, label }) => contactRank(channel, label),
  id: ({ id }) => id,
  label: ({ label }) => label,
}

/**
 * A page of a person's contacts.
 *
 * @param contacts all of them: the list's version is made of all, and so they are read anyway, by one statement and as of
 * one moment
 */
export function listContacts(
  contacts: readonly StoredContact[],
  { filter, sort, ...page }: ContactQuery,
): ContactPage {
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
