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

/** What others changed would move what is under the pointer, and waits. */
export function changesWait(wordsOf: WordsOf): NoticeToShow {
  return { id: 'changes-wait', tone: 'done', text: wordsOf('refresh', refreshMessages).wait }
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
