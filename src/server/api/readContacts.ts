import type { Context } from 'hono'
import { channels } from '../../contract/channels.ts'
import type { ContactQuery, ContactSortField, Store, StoredContact } from '../store/store.ts'
import { collectionQuery } from './collectionQuery.ts'
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

/** `GET /people/:id/contacts`, sorted by channel, label and id. */
export async function listContacts(c: Context, store: Store): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const url = new URL(c.req.url)
  const { fields, page, filter } = collectionQuery(url, contacts)
  const found = await store.contacts.list(personId, { ...page, filter })
  if (found === undefined) throw notFound()
  const etag = listTag(personId, found.version)
  const headers = { ...pageHeaders(url, page, found), ETag: etag }
  if (callerHas(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const bodies = found.rows.map((contact) => contactBody(contact, fields))
  return c.json(bodies, 200, headers)
}

/** `GET /people/:id/contacts/:contactId`. */
export async function getContact(c: Context, store: Store): Promise<Response> {
  const contact = await store.contacts.find(
    pathId(c.req.param('id')),
    pathId(c.req.param('contactId')),
  )
  if (contact === undefined) throw notFound()
  const etag = contactTag(contact)
  if (callerHas(c.req.header('If-None-Match'), etag)) return c.body(null, 304, { ETag: etag })
  return wholeContact(c, contact, 200)
}

/** The whole contact, with the `ETag` that makes the next write conditional. */
export function wholeContact(
  c: Context,
  contact: StoredContact,
  status: 200 | 201,
  headers: Record<string, string> = {},
): Response {
  return c.json(contactBody(contact), status, { ETag: contactTag(contact), ...headers })
}
