import type { ApiContext } from '../access/apiEnv.ts'
import { answerJson, answerWith } from '../answer.ts'
import type { Store, StoredContact } from '../store/store.ts'
import { type AskedRead, contactAnswer, contactListAnswer, contactQuery } from './contactAnswers.ts'
import { contactBody } from './contactBody.ts'
import { contactTag } from './entityTags.ts'
import { pathId } from './pathId.ts'
import { notFound } from './refusal.ts'

/** `GET /people/:id/contacts`, sorted by channel, label and id. */
export async function listContacts(c: ApiContext, store: Store): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const asked = askedBy(c)
  const found = await store.contacts.list(personId, contactQuery(asked))
  if (found === undefined) throw notFound()
  return answerWith(c, contactListAnswer(asked, personId, found))
}

/** `GET /people/:id/contacts/:contactId`. */
export async function getContact(c: ApiContext, store: Store): Promise<Response> {
  const contact = await store.contacts.find(
    pathId(c.req.param('id')),
    pathId(c.req.param('contactId')),
  )
  if (contact === undefined) throw notFound()
  return answerWith(c, contactAnswer(askedBy(c), contact))
}

function askedBy(c: ApiContext): AskedRead {
  const { url } = c.get('arrival')
  return { url, principal: c.get('principal'), ifNoneMatch: c.req.header('If-None-Match') }
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
