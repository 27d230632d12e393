import type { ContactWriteBody } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { valueToStore } from './contactAsSaved.ts'
import type { DraftValues } from './draft.ts'

/** What is sent to store the values of a form; a `base` that held other channels has them cleared. */
export function bodyOfDraft(values: DraftValues, base?: Contact) {
  const { channel, label } = values
  const cleared = base?.values.filter((other) => other.channel !== channel) ?? []
  const body: ContactWriteBody = { label, [channel]: valueToStore(values, base) }
  for (const other of cleared) body[other.channel] = null
  return body
}
