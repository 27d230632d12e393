import type { Contact } from '../contract/contactRead.ts'
import type { DraftValues } from './draft.ts'

/** A write that is on its way. `restores` is the deleted contact that an Undo makes again. */
export type PendingWrite =
  | {
      kind: 'create'
      draftId: string
      values: DraftValues
      idempotencyKey: string
      restores?: Contact | undefined
    }
  | { kind: 'update'; draftId: string; values: DraftValues; base: Contact }
  | { kind: 'remove'; contact: Contact }
