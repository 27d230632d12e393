import { failedDraft } from '../failedDraft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import type { WriteOrigin } from '../writeOrigin.ts'
import { failedDeleteNotice, notSavedElsewhereNotice } from './writeNotices.ts'

/** Gives a write that failed back to the agent: a save as a draft with its problem, a delete as a notice. */
export function afterFailure(write: PendingWrite, error: unknown, origin: WriteOrigin): void {
  const { drafts, show, isOnScreen, remove, directoryName, wordsOf } = origin
  if (write.kind === 'remove') {
    show(failedDeleteNotice(write.contact, error, remove, directoryName, wordsOf))
    return
  }
  const draft = drafts.get(write.draftId)
  if (draft) drafts.put(failedDraft(draft, error, wordsOf))
  if (!isOnScreen) show(notSavedElsewhereNotice(write.values, wordsOf))
}
