import type { ReactNode } from 'react'
import type { Contact } from '../contract/contactRead.ts'

/** A change that an agent has made and the API has stored. */
export interface StoredChange {
  kind: 'created' | 'updated' | 'deleted'
  personId: number
  /** As it is stored now; after a delete as it was. */
  contact: Contact
}

/** What the software around the contacts gives and wants to know. */
export interface ContactsHost {
  /** Who maintains locked contacts, in words for the agent, for example "Active Directory". */
  directoryName?: string | undefined
  /** BCP 47 tag for dates, times and numbers. Default: `en`. */
  language?: string | undefined
  onStored?: ((change: StoredChange) => void) | undefined
  /** What stands in the row of a locked contact, behind its copy button. */
  lockedAction?: ((contact: Contact) => ReactNode) | undefined
}
