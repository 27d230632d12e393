import { channels } from '../../contract/channels.ts'
import { mayWrite, type Principal } from '../access/roles.ts'
import { type GatheredAnswer, jsonAnswer } from '../answer.ts'
import type { ContactPage, ContactQuery, ContactSortField, StoredContact } from '../store/store.ts'
import { collectionReader } from './collectionReader.ts'
import { type CollectionShape, flagFilter, textFilter } from './collectionShape.ts'
import { contactBody } from './contactBody.ts'
import { callerHas, contactTag, listTag } from './entityTags.ts'
import { pageHeaders } from './pageHeaders.ts'

const contacts: CollectionShape<ContactSortField, ContactQuery['filter']> = {
  defaultFields: ['id', 'label', ...channels],
  furtherFields: ['integration'],
  sortKinds: { rank: 'number', id: 'number', label: 'text' },
  sortable: ['id', 'label'],
  defaultSort: [
    { field: 'rank', descending: false },
    { field: 'id', descending: false },
  ],
  filters: { label: textFilter, integration: flagFilter },
  searchable: false,
}
const readQuery = collectionReader(contacts)

/** What of a call a read of contacts goes by. */
export interface AskedRead {
  url: URL
  principal: Principal
  ifNoneMatch: string | undefined
}

/** @throws Refusal as `collectionQuery` does */
export function contactQuery({ url }: AskedRead): ContactQuery {
  const { page, filter } = readQuery(url)
  return { ...page, filter }
}

/**
 * A page of a person's contacts. `Allow` (RFC 9110, 10.2.1) says what this caller may do with the list, so that a page for a
 * reader offers no writing in the first place.
 */
export function contactListAnswer(
  { url, principal, ifNoneMatch }: AskedRead,
  personId: number,
  found: ContactPage,
): GatheredAnswer {
  const { fields, page } = readQuery(url)
  const etag = listTag(personId, found.version)
  const Allow = mayWrite(principal) ? 'GET, HEAD, POST, DELETE' : 'GET, HEAD'
  const headers = { ...pageHeaders(url, page, found), ETag: etag, Allow }
  if (callerHas(ifNoneMatch, etag)) return { status: 304, headers, body: null }
  const bodies = found.rows.map((contact) => contactBody(contact, fields))
  return jsonAnswer(bodies, 200, headers)
}

/** One contact; nothing but its `ETag` for a caller who has it as it is. */
export function contactAnswer({ ifNoneMatch }: AskedRead, contact: StoredContact): GatheredAnswer {
  const ETag = contactTag(contact)
  if (callerHas(ifNoneMatch, ETag)) return { status: 304, headers: { ETag }, body: null }
  return jsonAnswer(contactBody(contact), 200, { ETag })
}
