import type { StoredChange } from '../../contacts/storedChange.ts'
import type { Contact } from '../../contract/contactRead.ts'
import type { HostOptions } from '../hostOptions.ts'
import type { HeldElement } from './heldElement.ts'

/** The callbacks that become events of the element. */
export function eventsOf(held: HeldElement, offersCorrection: boolean) {
  const told = (kind: StoredChange['kind']) => (contact: Contact, personId: number) =>
    held.inSession?.tell('contactschange', { kind, contact, personId })
  return {
    onDirtyChange: (isDirty) => held.element?.tell('dirtychange', { isDirty }),
    onCreated: told('created'),
    onUpdated: told('updated'),
    onDeleted: told('deleted'),
    onRequestCorrection: offersCorrection
      ? (contact, personId) => held.inSession?.tell('correctionrequest', { contact, personId })
      : undefined,
  } satisfies Partial<HostOptions>
}
