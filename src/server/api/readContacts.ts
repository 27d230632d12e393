import { channels } from '../../contract/channels.ts'
import type { ApiContext } from '../access/apiEnv.ts'
import { mayWrite, type Principal } from '../access/roles.ts'
import { answerJson, answerWith, type GatheredAnswer, jsonAnswer } from '../answer.ts'
import type {
  ContactPage,
  ContactQuery,
  ContactSortField,
  Store,
  StoredContact,
} from '../store/store.ts'
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
  const asked = askedBy(c)
  const found = await store.contacts.list(personId, listQuery(asked))
  if (found === undefined) throw notFound()
  return answerWith(c, contactList(asked, personId, found))
}

/** What of a call a read of contacts goes by. */
export interface AskedRead {
  url: URL
  principal: Principal
  ifNoneMatch: string | undefined
}

function askedBy(c: ApiContext): AskedRead {
  const { url } = c.get('arrival')
  return { url, principal: c.get('principal'), ifNoneMatch: c.req.header('If-None-Match') }
}

/** @throws Refusal as `collectionQuery` does */
export function listQuery({ url }: AskedRead): ContactQuery {
  const { page, filter } = readQuery(url)
  return { ...page, filter }
}

/** The answer to {@link listContacts}. */
export function contactList(
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

/** `GET /people/:id/contacts/:contactId`. */
export async function getContact(c: ApiContext, store: Store): Promise<Response> {
  const contact = await store.contacts.find(
    pathId(c.req.param('id')),
    pathId(c.req.param('contactId')),
  )
  if (contact === undefined) throw notFound()
  return answerWith(c, oneContact(askedBy(c), contact))
}

/** The answer to {@link getContact}. */
export function oneContact({ ifNoneMatch }: AskedRead, contact: StoredContact): GatheredAnswer {
  const ETag = contactTag(contact)
  if (callerHas(ifNoneMatch, ETag)) return { status: 304, headers: { ETag }, body: null }
  return jsonAnswer(contactBody(contact), 200, { ETag })
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
