import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { randomKey } from '../ui/randomKey.ts'
import type { Draft } from './draft.ts'

/** An empty draft for a new contact; telephone first, because that is what callers give most. */
export function newDraft(personId: number): Draft {
  return {
    id: randomKey(),
    personId,
    channel: 'telephone',
    label: 'work',
    value: '',
    touched: false,
  }
}

/** A draft of changes to a contact, in the channel that the agent chose to edit. */
export function draftOfContact(
  personId: number,
  contact: Contact,
  shown: ContactValue | undefined,
): Draft {
  const { channel, value } = shown ?? { channel: 'telephone', value: '' }
  return {
    id: randomKey(),
    personId,
    channel,
    label: contact.label,
    value,
    base: contact,
    row: channel,
    touched: false,
  }
}
