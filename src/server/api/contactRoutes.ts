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
  resource(api, '/people/:id/contacts', {
    GET: (c) => listContacts(c, store),
    POST: (c) => {
      const key = idempotencyKey(c)
      if (key === undefined) return createContact(c, store)
      return aloneUnder(key, () => createContact(c, store, key))
    },
    DELETE: (c) => removeAllContacts(c, store),
  })
  const update = (c: Context) => updateContact(c, store)
  resource(api, '/people/:id/contacts/:contactId', {
    GET: (c) => getContact(c, store),
    PATCH: update,
    PUT: update,
    DELETE: (c) => removeContact(c, store),
  })
}
