import type { Contact } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import type { ShowNotice } from '../ui/noticeBoard.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import type { Words } from '../ui/words/words.ts'
import { labelWord, valueWords } from './contactWords.ts'

export type NoticeToShow = Parameters<ShowNotice>[0]

/**
 * Takes the place of the notice of a delete that failed.
 *
 * @param retry tries again; left out where that cannot help
 */
export function notDeletedNotice(
  contact: Contact,
  wordsOf: WordsOf,
  detail: string,
  retry: (() => void) | undefined,
  say?: Words['contacts']['deleteFailed'],
): NoticeToShow {
  const words = wordsOf('contacts', contactMessages)
  return {
    id: noticeId(contact),
    tone: 'problem',
    text: (say ?? words.deleteFailed)(...lineOf(contact, words)),
    detail,
    action: retry && { label: wordsOf('errors', errorMessages).retry, run: retry },
  }
}

/** The words for a contact: its label, and all that it holds. */
export function lineOf(
  { label, values }: Contact,
  words: Words['contacts'],
): [label: string, value: string] {
  return [labelWord(label, words), values.map((value) => valueWords(value, words)).join(', ')]
}

/** What is said of a delete has one notice: that of a failure takes the place of the first. */
export function noticeId({ id }: Contact): string {
  return `delete-${id}`
}
