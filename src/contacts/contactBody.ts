import type { ContactWriteBody } from '../client/client.ts'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import type { DraftValues } from './draft.ts'

/** What is sent to store the values of a form; a `base` that held other channels has them cleared. */
export function bodyOfDraft(values: DraftValues, base?: Contact) {
  const { channel, label } = values
  const cleared = base?.values.filter((other) => other.channel !== channel) ?? []
  const body: ContactWriteBody = { label, [channel]: valueToStore(values, base) }
  for (const other of cleared) body[other.channel] = null
  return body
}

/** What a contact reads when the values of a form are stored over `base`. */
export function contactAsSaved(values: DraftValues, base?: Contact): ContactText {
  const { channel, label } = values
  return { label, values: [{ channel, value: valueToStore(values, base) }] }
}

/** What the agent reads of a contact. */
export type ContactText = Pick<Contact, 'label' | 'values'>

/** Whether two contacts, or two reads of one, read the same to the agent. */
export function sameContact(a: ContactText, b: ContactText): boolean {
  return a.label === b.label && JSON.stringify(a.values) === JSON.stringify(b.values)
}

/** Whether a system may have stored the one as the other: it may write small, and numbers without separators. */
export function storedAlike(a: ContactText, b: ContactText): boolean {
  const plain = ({ channel, value }: ContactValue) =>
    channel === 'telephone' ? value.replace(/[\s().\-/]/g, '') : value.trim().toLowerCase()
  const text = ({ label, values }: ContactText) =>
    JSON.stringify([label, values.map((one) => [one.channel, plain(one)])])
  return text(a) === text(b)
}

/** A text field drops line breaks: a stored value that differs from the form's only in those was not changed by the agent. */
function valueToStore({ value }: DraftValues, base: Contact | undefined): string {
  const inField = (stored: string) => stored.replace(/[\r\n]/g, '')
  const unchanged = base?.values.find((stored) => inField(stored.value) === value)
  return unchanged?.value ?? value.trim()
}
