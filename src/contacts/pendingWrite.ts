import type { Contact } from '../contract/contactRead.ts'
import type { DraftValues, SentBefore } from './draft.ts'

/**
 * A write that is on its way. `restores` is the deleted contact that an Undo makes again, and `twins` the ids of contacts
 * that read the same and were there beside it. `sent` is what was sent before of the same draft, and may have arrived.
 */
export type PendingWrite =
  | {
      kind: 'create'
      draftId: string
      values: DraftValues
      restores?: Contact | undefined
      twins?: readonly number[] | undefined
      sent?: SentBefore | undefined
    }
  | {
      kind: 'update'
      draftId: string
      values: DraftValues
      base: Contact
      sent?: SentBefore | undefined
    }
  | { kind: 'remove'; contact: Contact }
