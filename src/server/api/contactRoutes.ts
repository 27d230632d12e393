import type { Hono } from 'hono'
import type { ApiContext, ApiEnv } from '../access/apiEnv.ts'
import type { Store } from '../store/store.ts'
import { removeAllContacts, removeContact, updateContact } from './changeContacts.ts'
import { createContact, idempotencyKey } from './createContact.ts'
import { getContact, listContacts } from './readContacts.ts'
import { resource } from './resource.ts'

/** The calls of the People - Contacts API. */
export function contactRoutes(api: Hono<ApiEnv>, store: Store): void {
  const list = {
    GET: (c: ApiContext) => listContacts(c, store),
    POST: (c: ApiContext) => createContact(c, store, idempotencyKey(c)),
    DELETE: (c: ApiContext) => removeAllContacts(c, store),
  }
  resource(api, '/people/:id/contacts', list, { isCollection: true })
  const update = (c: ApiContext) => updateContact(c, store)
  resource(api, '/people/:id/contacts/:contactId', {
    GET: (c) => getContact(c, store),
    PATCH: update,
    PUT: update,
    DELETE: (c) => removeContact(c, store),
  })
}
