import type { Contact } from '../contract/contactRead.ts'
import type { ShowNotice } from '../ui/noticeBoard.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import { withoutProblem } from './draftChanges.ts'
import type { DraftStore } from './draftStore.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { problemText } from './problemText.ts'
import { notDeletedNotice } from './removalNotices.ts'

/** What a write that has ended needs of the place where it was begun. */
export interface WriteOrigin {
  drafts: DraftStore
  show: ShowNotice
  /** Whether the person is still on screen. */
  isOnScreen: boolean
  /** Deletes a contact, once more. */
  remove: (contact: Contact) => void
  /** Who maintains locked contacts, in words for the agent. */
  directoryName: string
  wordsOf: WordsOf
}

/** Gives a write back to the agent that was not sent, as the code for it could not be fetched. */
export function afterMissingCode(write: PendingWrite, error: unknown, origin: WriteOrigin): void {
  const { drafts, show, isOnScreen, remove, wordsOf } = origin
  const problem = problemText(error, wordsOf)
  if (write.kind === 'remove') {
    show(notDeletedNotice(write.contact, wordsOf, problem, () => remove(write.contact)))
    return
  }
  const draft = drafts.get(write.draftId)
  if (draft) drafts.put({ ...withoutProblem(draft), touched: true, problem })
  if (!isOnScreen) show({ tone: 'problem', text: problem })
}
