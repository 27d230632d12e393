import type { Contact } from '../../contract/contactRead.ts'
import { canBeMadeAgain } from '../../contract/storable.ts'
import { contactMessages } from '../../ui/messages/contactMessages.ts'
import type { ShowNotice } from '../../ui/noticeBoard.ts'
import type { WordsOf } from '../../ui/words/translated.ts'
import type { DraftStore } from '../draftStore.ts'
import { draftOfContact } from '../newDraft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { lineOf, noticeId } from '../removalNotices.ts'
import type { FocusLater } from '../useFocusLater.ts'

/** Where a contact was deleted, and can be made again. */
export interface RemovalPlace {
  personId: number
  drafts: DraftStore
  show: ShowNotice
  wordsOf: WordsOf
  focus: FocusLater
  write: (write: PendingWrite) => void
  /** The contacts whose delete was taken back. */
  undone: Set<number>
}

/**
 * Says that a contact was deleted, and offers Undo where it can be made again. An Undo makes it again from a draft, so that
 * a failed one is not lost.
 *
 * @param twins as of `twinsOf`, at the time of the delete; `undefined` while the list is still arriving
 */
export function tellDeleted(
  contact: Contact,
  twins: readonly number[] | undefined,
  { personId, drafts, show, wordsOf, focus, write, undone }: RemovalPlace,
): void {
  const words = wordsOf('contacts', contactMessages)

  const undo = () => {
    if (undone.has(contact.id)) return
    undone.add(contact.id)
    const shown = contact.values[0]
    const { base: _base, row: _row, ...opened } = draftOfContact(personId, contact, shown)
    const draft = { ...opened, restores: contact, ...(twins && { twins }), touched: true }
    drafts.put(draft)
    write({ kind: 'create', draftId: draft.id, values: draft, restores: contact, twins })
    focus.later(draft.id, 'take')
  }

  show({
    id: noticeId(contact),
    tone: 'done',
    text: words.deleted(...lineOf(contact, words)),
    action: canBeMadeAgain(contact)
      ? { label: words.undo, run: undo, key: words.undoKey }
      : undefined,
  })
}
