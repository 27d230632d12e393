import { bodyAfterUpdate } from '../../contract/contactWrite.ts'
import type { ApiContext } from '../access/apiEnv.ts'
import { answer } from '../answer.ts'
import type { Store, StoredContact } from '../store/store.ts'
import { contactTag, listTag, requireConditions } from './entityTags.ts'
import { pathId } from './pathId.ts'
import { wholeContact } from './readContacts.ts'
import { readJson } from './readJson.ts'
import { notFound } from './refusal.ts'
import { validContact } from './validContact.ts'

/** `PATCH` and `PUT /people/:id/contacts/:contactId`: what the body leaves out stays. */
export async function updateContact(c: ApiContext, store: Store): Promise<Response> {
  const [personId, id] = [pathId(c.req.param('id')), pathId(c.req.param('contactId'))]
  const by = c.get('principal').name
  const { value: body } = await readJson(c.req.raw)
  const contact = await store.contacts.update({ personId, by }, id, (current) => {
    requireConditions(c, contactTag(current))
    return validContact(isObject(body) ? bodyAfterUpdate(current, body) : body)
  })
  if (contact === undefined) throw notFound()
  return wholeContact(c, contact, 200)
}

/** `DELETE /people/:id/contacts/:contactId`. */
export async function removeContact(c: ApiContext, store: Store): Promise<Response> {
  const [personId, id] = [pathId(c.req.param('id')), pathId(c.req.param('contactId'))]
  const by = c.get('principal').name
  const check = (current: StoredContact) => requireConditions(c, contactTag(current))
  if (!(await store.contacts.remove({ personId, by }, id, check))) throw notFound()
  return answer(c, null, 204)
}

/** `DELETE /people/:id/contacts/`: every contact of the person, integration contacts too. */
export async function removeAllContacts(c: ApiContext, store: Store): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const by = c.get('principal').name
  const check = (version: string) => requireConditions(c, listTag(personId, version))
  if (!(await store.contacts.removeAll({ personId, by }, check))) throw notFound()
  return answer(c, null, 204)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
