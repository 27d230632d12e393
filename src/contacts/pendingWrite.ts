import type { Contact } from '../contract/contactRead.ts'
import type { DraftValues, SentCreate } from './draft.ts'

/**
 * A write that is on its way. `restores` is the deleted contact that an Undo makes again; `isRemovalDoubtful`, that its
 * delete is not known to have been carried out. `sent` is what was sent before of the same draft, and may have arrived.
 */
export type PendingWrite =
  | {
      kind: 'create'
      draftId: string
      values: DraftValues
      restores?: Contact | undefined
      isRemovalDoubtful?: boolean
      sent?: SentCreate | undefined
    }
  | { kind: 'update'; draftId: string; values: DraftValues; base: Contact }
  | { kind: 'remove'; contact: Contact }
