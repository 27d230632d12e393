import type { StoredChange } from '../../contacts/storedChange.ts'
import type { Contact } from '../../contract/contactRead.ts'

/** The events of `<person-contacts>`, with what their `detail` is. */
export interface PersonContactsEvents {
  /** Something typed is not saved yet, or a change is on its way; or that is over. */
  dirtychange: { isDirty: boolean }
  /** The API has stored a change that was made here. */
  contactschange: StoredChange
  /** "Request correction" was chosen for a locked contact; needs the attribute `offers-correction`. */
  correctionrequest: { contact: Contact; personId: number }
  /** The access token is missing or refused, and no other one came. */
  unauthorized: undefined
}

type Listen<End extends 'add' | 'remove'> = <Name extends keyof PersonContactsEvents>(
  name: Name,
  listener: (event: CustomEvent<PersonContactsEvents[Name]>) => unknown,
  options?: Parameters<HTMLElement[`${End}EventListener`]>[2],
) => void

/** An element whose listeners are known to get {@link PersonContactsEvents}, besides those of all elements. */
export interface TellingElement extends HTMLElement {
  addEventListener: Listen<'add'> & HTMLElement['addEventListener']
  removeEventListener: Listen<'remove'> & HTMLElement['removeEventListener']
}
