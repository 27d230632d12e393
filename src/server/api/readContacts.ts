import { channels } from '../../contract/channels.ts'
import type { ApiContext } from '../access/apiEnv.ts'
import { mayWrite } from '../access/roles.ts'
import { answer, answerJson } from '../answer.ts'
import type { ContactQuery, ContactSortField, Store, StoredContact } from '../store/store.ts'
import { collectionReader } from './collectionReader.ts'
import { type CollectionShape, flagFilter, textFilter } from './collectionShape.ts'
import { contactBody } from './contactBody.ts'
import { callerHas, contactTag, listTag } from './entityTags.ts'
import { pageHeaders } from './pageHeaders.ts'
import { pathId } from './pathId.ts'
import { notFound } from './refusal.ts'

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

/**
 * `GET /people/:id/contacts`, sorted by channel, label and id. `Allow` (RFC 9110, 10.2.1) says what this caller may do
 * with the list, so that a page for a reader offers no writing in the first place.
 */
export async function listContacts(c: ApiContext, store: Store): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const { url } = c.get('arrival')
  const { fields, page, filter } = readQuery(url)
  const found = await store.contacts.list(personId, { ...page, filter })
  if (found === undefined) throw notFound()
  const etag = listTag(personId, found.version)
  const Allow = mayWrite(c.get('principal')) ? 'GET, HEAD, POST, DELETE' : 'GET, HEAD'
  const headers = { ...pageHeaders(url, page, found), ETag: etag, Allow }
  if (callerHas(c.req.header('If-None-Match'), etag)) return answer(c, null, 304, headers)
  const bodies = found.rows.map((contact) => contactBody(contact, fields))
  return answerJson(c, bodies, 200, headers)
}

/** `GET /people/:id/contacts/:contactId`. */
export async function getContact(c: ApiContext, store: Store): Promise<Response> {
  const contact = await store.contacts.find(
    pathId(c.req.param('id')),
    pathId(c.req.param('contactId')),
  )
  if (contact === undefined) throw notFound()
  const etag = contactTag(contact)
  if (callerHas(c.req.header('If-None-Match'), etag)) return answer(c, null, 304, { ETag: etag })
  return wholeContact(c, contact, 200)
}

/** The whole contact, with the `ETag` that makes the next write conditional. */
export function wholeContact(
  c: ApiContext,
  contact: StoredContact,
  status: 200 | 201,
  headers: Record<string, string> = {},
): Response {
  return answerJson(c, contactBody(contact), status, { ETag: contactTag(contact), ...headers })
}
