import { isApiError } from '../client/apiError.ts'
import type { Contact } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'
import type { ShowNotice } from '../ui/Notices.tsx'
import { contactLine, labelWord, valueWords } from './contactWords.ts'
import type { DraftValues } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { problemText } from './problemText.ts'
import { WriteInDoubt, WriteProblem } from './writeProblem.ts'

type NoticeToShow = Parameters<ShowNotice>[0]

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
  const say = write.kind === 'update' ? words.saved : restores ? words.restored : words.added
  const text =
    restores && stored?.id === restores.id
      ? words.deleteFailed(...lineOf(stored))
      : say(...lineOfDraft(write.values))
  return { id: 'written', tone: 'done', text, goesAfter: shortly }
}

/** Says that a save failed whose form is no longer on screen: the agent has gone to another page. */
export function notSavedElsewhereNotice(values: DraftValues): NoticeToShow {
  return { tone: 'problem', text: words.notSavedElsewhere(...lineOfDraft(values)) }
}

/** Says that a contact was deleted; offers Undo where it can be made again. */
export function deletedNotice(contact: Contact, undo: (() => void) | undefined): NoticeToShow {
  return {
    id: noticeId(contact),
    tone: 'done',
    text: words.deleted(...lineOf(contact)),
    action: undo && { label: words.undo, run: undo },
  }
}

/** Takes the place of {@link deletedNotice} when the delete failed; offers to try again where that can help. */
export function notDeletedNotice(
  contact: Contact,
  error: unknown,
  retry: (contact: Contact) => void,
): NoticeToShow {
  const now = error instanceof WriteProblem ? error.now : contact
  const isFinal = now?.integration || isApiError(error, 'forbidden')
  const say = error instanceof WriteInDoubt ? words.deleteInDoubt : words.deleteFailed
  return {
    id: noticeId(contact),
    tone: 'problem',
    text: say(...lineOf(contact)),
    detail: detailOf(error),
    action: now && !isFinal ? { label: messages.errors.retry, run: () => retry(now) } : undefined,
  }
}

function detailOf(error: unknown): string {
  if (error instanceof WriteInDoubt) return problemText(error.cause)
  if (!(error instanceof WriteProblem) || !error.now) return problemText(error)
  if (error.kind === 'replaced') {
    return error.now.integration ? words.deleteReplaced : words.deleteCameAgain
  }
  if (error.kind === 'locked') return words.lockReason(words.directory)
  return words.deleteChanged(contactLine(error.now))
}

function lineOf({ label, values }: Contact): [label: string, value: string] {
  return [labelWord(label), values.map(valueWords).join(', ')]
}

function lineOfDraft({ channel, label, value }: DraftValues): [label: string, value: string] {
  return [labelWord(label), valueWords({ channel, value: value.trim() })]
}

function noticeId({ id }: Contact): string {
  return `delete-${id}`
}
