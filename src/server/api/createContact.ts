import { checkContact } from '../../contract/contactWrite.ts'
import type { ApiContext } from '../access/apiEnv.ts'
import { digest } from '../digest.ts'
import type { CreateOnce, Store } from '../store/store.ts'
import { isConditional, listTag, requireConditions } from './entityTags.ts'
import { checkIdempotencyKey, keyUsedDifferently } from './idempotencyKey.ts'
import { pathId } from './pathId.ts'
import { wholeContact } from './readContacts.ts'
import { readJson } from './readJson.ts'
import { notFound } from './refusal.ts'
import { faultyContact } from './validContact.ts'

/**
 * The key that a caller gives a create which it may have to repeat, from `Idempotency-Key`. Everybody has keys of their
 * own: what comes back stands for the caller's name too, so that nobody gets another one's answer.
 */
export function idempotencyKey(c: ApiContext): string | undefined {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined) return undefined
  return digest(JSON.stringify([c.get('principal').name, checkIdempotencyKey(key)]))
}

/**
 * `POST /people/:id/contacts`. The same `key` with the same body is answered again, for 24 hours. A condition is one on the
 * list, which is what the call is made to.
 */
export async function createContact(c: ApiContext, store: Store, key?: string): Promise<Response> {
  const personId = pathId(c.req.param('id'))
  const { text, value } = await readJson(c.req.raw)
  const checked = checkContact(value)
  if (!checked.ok) {
    throw (await store.people.find(personId)) ? faultyContact(checked.faults) : notFound()
  }
  const by = c.get('principal').name
  const once = key === undefined ? undefined : { key, fingerprint: fingerprint(personId, text) }
  const check = (version: string) => requireConditions(c, listTag(personId, version))
  const outcome = await store.contacts.create(
    { personId, by },
    checked.contact,
    once,
    isConditional(c) ? check : undefined,
  )
  if (outcome.kind === 'noPerson') throw notFound()
  if (outcome.kind === 'keyUsedDifferently') throw keyUsedDifferently()
  const { contact } = outcome
  const Location = `/v1/people/${personId}/contacts/${contact.id}`
  return wholeContact(c, contact, 201, { Location })
}

function fingerprint(personId: number, body: string): CreateOnce['fingerprint'] {
  return digest(`${personId}\n${body}`)
}
