import type { Contact } from '../contract/contactRead.ts'
import { messages } from '../ui/messages.ts'
import type { ShowNotice } from '../ui/noticeBoard.ts'
import { labelWord, valueWords } from './contactWords.ts'

export type NoticeToShow = Parameters<ShowNotice>[0]

const words = messages.contacts

/** Says that a contact was deleted; offers Undo where it can be made again. */
export function deletedNotice(contact: Contact, undo: (() => void) | undefined): NoticeToShow {
  return {
    id: noticeId(contact),
    tone: 'done',
    text: words.deleted(...lineOf(contact)),
    action: undo && { label: words.undo, run: undo },
  }
}

/**
 * Takes the place of {@link deletedNotice} when the delete failed.
 *
 * @param retry tries again; left out where that cannot help
 */
export function notDeletedNotice(
  contact: Contact,
  detail: string,
  retry: (() => void) | undefined,
  say = words.deleteFailed,
): NoticeToShow {
  return {
    id: noticeId(contact),
    tone: 'problem',
    text: say(...lineOf(contact)),
    detail,
    action: retry && { label: messages.errors.retry, run: retry },
  }
}

/** The words for a contact: its label, and all that it holds. */
export function lineOf({ label, values }: Contact): [label: string, value: string] {
  return [labelWord(label), values.map(valueWords).join(', ')]
}

function noticeId({ id }: Contact): string {
  return `delete-${id}`
}
