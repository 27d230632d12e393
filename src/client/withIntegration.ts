import type { ContactList } from './client.ts'

/** A list whose contacts know what another answer, `asked` for the field alone, says of them. */
export function withIntegration(list: ContactList, asked: ContactList): ContactList {
  const known = new Map(asked.contacts.map((contact) => [contact.id, contact.integration]))
  const contacts = list.contacts.map((contact) => {
    const integration = known.get(contact.id)
    return integration === undefined ? contact : { ...contact, integration }
  })
  return { ...list, contacts }
}
