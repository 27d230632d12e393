import { readContact } from '../contract/contactRead.ts'
import type { SendCall } from './apiCall.ts'
import { readChanges } from './changeList.ts'
import type { Client, VersionedContact } from './client.ts'
import { isStrongTag, readEntityTag } from './entityTag.ts'
import { contactPath, contactsPath } from './paths.ts'
import { type Answer, malformed } from './readAnswer.ts'

/** The calls on single contacts, on all of them at once, and on the record of their changes. */
export function laterCalls(send: SendCall): Omit<Client['contacts'], 'list'> {
  return {
    async get(personId, contactId, options) {
      return readVersioned(await send({ ...options, path: contactPath(personId, contactId) }))
    },
    async create(personId, body, options) {
      const path = contactsPath(personId)
      return readVersioned(await send({ ...options, method: 'POST', path, body }))
    },
    async update(personId, contactId, body, options) {
      const path = contactPath(personId, contactId)
      return readVersioned(await send({ ...options, method: 'PATCH', path, body }))
    },
    async remove(personId, contactId, options) {
      await send({ ...options, method: 'DELETE', path: contactPath(personId, contactId) })
    },
    async removeAll(personId, options) {
      if (!isStrongTag(options.ifMatch)) throw new TypeError('Remove all needs a strong ETag')
      await send({ ...options, method: 'DELETE', path: `${contactsPath(personId)}/` })
    },
    changes: (personId, next, options) => readChanges(send, personId, next, options),
  }
}

function readVersioned(answer: Answer): VersionedContact {
  const contact = readContact(answer.body)
  if (contact === undefined) throw malformed(answer)
  return { contact, etag: readEntityTag(answer.headers) }
}
