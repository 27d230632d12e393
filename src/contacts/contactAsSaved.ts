import type { Contact } from '../contract/contactRead.ts'
import type { ContactText } from './contactText.ts'
import type { DraftValues } from './draft.ts'

/** What a contact reads when the values of a form are stored over `base`. */
export function contactAsSaved(values: DraftValues, base?: Contact): ContactText {
  const { channel, label } = values
  return { label, values: [{ channel, value: valueToStore(values, base) }] }
}

/** A text field drops line breaks: a stored value that differs from the form's only in those was not changed by the agent. */
export function valueToStore({ value }: DraftValues, base: Contact | undefined): string {
  const inField = (stored: string) => stored.replace(/[\r\n]/g, '')
  const unchanged = base?.values.find((stored) => inField(stored.value) === value)
  return unchanged?.value ?? value.trim()
}
