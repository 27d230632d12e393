import { isApiError } from '../client/apiError.ts'
import type { Contact } from '../contract/contactRead.ts'
import { writeMessages } from '../ui/messages/writeMessages.ts'
import { messages } from '../ui/messages.ts'
import { contactLine, labelWord, valueWords } from './contactWords.ts'
import type { DraftValues } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { problemText } from './problemText.ts'
import { lineOf, type NoticeToShow, notDeletedNotice } from './removalNotices.ts'
import { WriteInDoubt, WriteProblem } from './writeProblem.ts'

/** How long a notice stays that needs no answer, in milliseconds. */
const shortly = 5_000

const words = messages.contacts

/**
 * Says that a contact was added, saved, made again by an Undo, or not deleted in the first place.
 *
 * @param stored the contact as it is stored now
 */
export function writtenNotice(
  write: Exclude<PendingWrite, { kind: 'remove' }>,
  stored: Contact | undefined,
): NoticeToShow {
  const restores = write.kind === 'create' ? write.restores : undefined
  const say =
    write.kind === 'update'
      ? writeMessages.saved
      : restores
        ? writeMessages.restored
        : writeMessages.added
  const text =
    restores && stored?.id === restores.id
      ? words.deleteFailed(...lineOf(stored))
      : say(...lineOfDraft(write.values))
  return { id: 'written', tone: 'done', text, goesAfter: shortly }
}

/** Says that a save failed whose form is no longer on screen: the agent has gone to another page. */
export function notSavedElsewhereNotice(values: DraftValues): NoticeToShow {
  return { tone: 'problem', text: writeMessages.notSavedElsewhere(...lineOfDraft(values)) }
}

/** Says that a delete failed, and why; offers to try again where that can help. */
export function failedDeleteNotice(
  contact: Contact,
  error: unknown,
  retry: (contact: Contact) => void,
  directoryName: string,
): NoticeToShow {
  const now = error instanceof WriteProblem ? error.now : contact
  const isFinal = now?.integration || isApiError(error, 'forbidden')
  const say = error instanceof WriteInDoubt ? writeMessages.deleteInDoubt : words.deleteFailed
  const again = now && !isFinal ? () => retry(now) : undefined
  return notDeletedNotice(contact, detailOf(error, directoryName), again, say)
}

function detailOf(error: unknown, directoryName: string): string {
  if (error instanceof WriteInDoubt) return problemText(error.cause)
  if (!(error instanceof WriteProblem) || !error.now) return problemText(error)
  if (error.kind === 'replaced') {
    return error.now.integration
      ? writeMessages.deleteReplaced(directoryName)
      : writeMessages.deleteCameAgain
  }
  if (error.kind === 'locked') return words.lockReason(directoryName)
  return writeMessages.deleteChanged(contactLine(error.now))
}

function lineOfDraft({ channel, label, value }: DraftValues): [label: string, value: string] {
  return [labelWord(label), valueWords({ channel, value: value.trim() })]
}
