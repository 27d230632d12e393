import type { ReactNode } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import type { StoredChange } from './storedChange.ts'

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
