import type { Contact } from '../contract/contactRead.ts'

/** What the agent reads of a contact. */
export type ContactText = Pick<Contact, 'label' | 'values'>

/** Whether two contacts, or two reads of one, read the same to the agent. */
export function sameContact(a: ContactText, b: ContactText): boolean {
  return a.label === b.label && JSON.stringify(a.values) === JSON.stringify(b.values)
}
