import type { Contact } from '../contract/contactRead.ts'

/** A change that an agent has made and the API has stored. */
export interface StoredChange {
  kind: 'created' | 'updated' | 'deleted'
  personId: number
  /** As it is stored now; after a delete as it was. */
  contact: Contact
}
