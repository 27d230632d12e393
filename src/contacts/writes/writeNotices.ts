import { isApiError } from '../../client/apiError.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { contactMessages } from '../../ui/messages/contactMessages.ts'
import { writeMessages } from '../../ui/messages/writeMessages.ts'
import type { WordsOf } from '../../ui/words/translated.ts'
import type { Words } from '../../ui/words/words.ts'
import { contactLine } from '../contactLine.ts'
import { labelWord, valueWords } from '../contactWords.ts'
import type { DraftValues } from '../draft.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import { problemText } from '../problemText.ts'
import { lineOf, type NoticeToShow, notDeletedNotice } from '../removalNotices.ts'
import { WriteInDoubt, WriteProblem } from '../writeProblem.ts'

/** How long a notice stays that needs no answer, in milliseconds. */
const shortly = 5_000

/**
 * Says that a contact was added, saved, made again by an Undo, or not deleted in the first place.
 *
 * @param stored the contact as it is stored now
 */
export function writtenNotice(
  write: Exclude<PendingWrite, { kind: 'remove' }>,
  stored: Contact | undefined,
  wordsOf: WordsOf,
): NoticeToShow {
  const words = wordsOf('contacts', contactMessages)
  const { saved, restored, added } = wordsOf('writes', writeMessages)
  const restores = write.kind === 'create' ? write.restores : undefined
  const say = write.kind === 'update' ? saved : restores ? restored : added
  const text =
    restores && stored?.id === restores.id
      ? words.deleteFailed(...lineOf(stored, words))
      : say(...lineOfDraft(write.values, words))
  return { id: 'written', tone: 'done', text, goesAfter: shortly }
}

/** Says that a save failed whose form is no longer on screen: the agent has gone to another page. */
export function notSavedElsewhereNotice(values: DraftValues, wordsOf: WordsOf): NoticeToShow {
  const line = lineOfDraft(values, wordsOf('contacts', contactMessages))
  return { tone: 'problem', text: wordsOf('writes', writeMessages).notSavedElsewhere(...line) }
}

/** Says that a delete failed, and why; offers to try again where that can help. */
export function failedDeleteNotice(
  contact: Contact,
  error: unknown,
  retry: (contact: Contact) => void,
  directoryName: string,
  wordsOf: WordsOf,
): NoticeToShow {
  const now = error instanceof WriteProblem ? error.now : contact
  const isFinal = now?.integration || isApiError(error, 'forbidden')
  const { deleteInDoubt } = wordsOf('writes', writeMessages)
  const say = error instanceof WriteInDoubt ? deleteInDoubt : undefined
  const again = now && !isFinal ? () => retry(now) : undefined
  return notDeletedNotice(contact, wordsOf, detailOf(error, directoryName, wordsOf), again, say)
}

function detailOf(error: unknown, directoryName: string, wordsOf: WordsOf): string {
  const contactWords = wordsOf('contacts', contactMessages)
  const words = wordsOf('writes', writeMessages)
  if (error instanceof WriteInDoubt) return problemText(error.cause, wordsOf)
  if (!(error instanceof WriteProblem) || !error.now) return problemText(error, wordsOf)
  if (error.kind === 'replaced') {
    return error.now.integration ? words.deleteReplaced(directoryName) : words.deleteCameAgain
  }
  if (error.kind === 'locked') return contactWords.lockReason(directoryName)
  return words.deleteChanged(contactLine(error.now, contactWords))
}

function lineOfDraft(
  { channel, label, value }: DraftValues,
  words: Words['contacts'],
): [label: string, value: string] {
  return [labelWord(label, words), valueWords({ channel, value: value.trim() }, words)]
}
