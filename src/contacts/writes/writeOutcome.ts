import type { Contact } from '../../contract/contactRead.ts'
import { contactInPlace } from '../contactsAfter.ts'
import { failedDraft } from '../failedDraft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { failedDeleteNotice, notSavedElsewhereNotice, writtenNotice } from '../writeNotices.ts'
import type { WritePlace } from '../writePlace.ts'
import { WriteProblem } from '../writeProblem.ts'

/** Tells of a write that was carried out. */
export function afterSuccess(
  write: PendingWrite,
  stored: Contact | undefined,
  { show }: WritePlace,
): void {
  if (write.kind !== 'remove') show(writtenNotice(write, stored))
}

/** Gives a write that failed back to the agent: a save as a draft with its problem, a delete as a notice. */
export function afterFailure(write: PendingWrite, error: unknown, place: WritePlace): void {
  const { drafts, show, isOnScreen, remove } = place
  if (write.kind === 'remove') {
    show(failedDeleteNotice(write.contact, error, remove))
    return
  }
  const draft = drafts.get(write.draftId)
  if (draft) drafts.put(failedDraft(draft, error))
  if (!isOnScreen) show(notSavedElsewhereNotice(write.values))
}

/** The stored contacts after a write that was not sent, as it found its contact changed: again one row is put right. */
export function contactsAfterProblem(
  contacts: Contact[],
  write: PendingWrite,
  error: unknown,
): Contact[] {
  const shown = write.kind === 'update' ? write.base : write.kind === 'remove' && write.contact
  return shown && error instanceof WriteProblem
    ? contactInPlace(contacts, shown, error.now)
    : contacts
}
