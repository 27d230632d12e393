import { errorMessages } from '../ui/messages/errorMessages.ts'
import { refreshMessages } from '../ui/messages/refreshMessages.ts'
import type { ShowNotice } from '../ui/noticeBoard.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import { problemText } from './problemText.ts'

type NoticeToShow = Parameters<ShowNotice>[0]

/** What others changed is on screen now. */
export function changesShown(wordsOf: WordsOf): NoticeToShow {
  const { shown } = wordsOf('refresh', refreshMessages)
  return { id: 'changes-shown', tone: 'done', text: shown, goesAfter: 6_000 }
}

/**
 * What others changed waits: it would move what is under the pointer, or rows around an open form.
 *
 * @param showNow shows it although a form is open
 */
export function changesWait(
  waitsFor: 'form' | 'pointer',
  wordsOf: WordsOf,
  showNow: () => void,
): NoticeToShow {
  const words = wordsOf('refresh', refreshMessages)
  const id = 'changes-wait'
  if (waitsFor === 'pointer') return { id, tone: 'done', text: words.wait }
  const action = { label: words.show, run: showNow }
  return { id, tone: 'done', text: words.waitForForm, action }
}

/** The list on screen may be out of date. */
export function refreshFailed(error: unknown, wordsOf: WordsOf, retry: () => void): NoticeToShow {
  return {
    id: 'refresh-failed',
    tone: 'problem',
    text: wordsOf('refresh', refreshMessages).failed,
    detail: problemText(error, wordsOf),
    action: { label: wordsOf('errors', errorMessages).retry, run: retry },
  }
}
