import { contactAsSaved } from './contactAsSaved.ts'
import { sameContact } from './contactText.ts'
import type { Draft, DraftValues } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'

/**
 * The write that saves a draft with these values; `undefined` when they are what is stored already. Where an earlier save
 * may have arrived, that is not known, and what stood there is written again.
 */
export function writeOfDraft(draft: Draft, values: DraftValues): PendingWrite | undefined {
  const { base, id: draftId, sent, restores, twins } = draft
  if (base === undefined || draft.gone) {
    return { kind: 'create', draftId, values, sent, restores, twins }
  }
  return sent === undefined && sameContact(contactAsSaved(values, base), base)
    ? undefined
    : { kind: 'update', draftId, values, base, sent }
}
