import type { Context, Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { removeAllContacts, removeContact, updateContact } from './changeContacts.ts'
import { createContact, idempotencyKey } from './createContact.ts'
import { oneAtATime } from './oneAtATime.ts'
import { getContact, listContacts } from './readContacts.ts'
import { resource } from './resource.ts'

/** The calls of the People - Contacts API. */
export function contactRoutes(api: Hono, store: Store): void {
  const aloneUnder = oneAtATime()
  const create = (c: Context) => {
    const key = idempotencyKey(c)
    if (key === undefined) return createContact(c, store)
    return aloneUnder(key, () => createContact(c, store, key))
  }
  const list = {
    GET: (c: Context) => listContacts(c, store),
    POST: create,
    DELETE: (c: Context) => removeAllContacts(c, store),
  }
  resource(api, '/people/:id/contacts', list, { isCollection: true })
  const update = (c: Context) => updateContact(c, store)
  resource(api, '/people/:id/contacts/:contactId', {
    GET: (c) => getContact(c, store),
    PATCH: update,
    PUT: update,
    DELETE: (c) => removeContact(c, store),
  })
}
