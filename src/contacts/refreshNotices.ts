import { refreshMessages as words } from '../ui/messages/refreshMessages.ts'
import { messages } from '../ui/messages.ts'
import type { ShowNotice } from '../ui/noticeBoard.ts'
import { problemText } from './problemText.ts'

type NoticeToShow = Parameters<ShowNotice>[0]

/** What others changed is on screen now. */
export const changesShown: NoticeToShow = {
  id: 'changes-shown',
  tone: 'done',
  text: words.shown,
  goesAfter: 6_000,
}

/** What others changed would move what is under the pointer, and waits. */
export const changesWait: NoticeToShow = {
  id: 'changes-wait',
  tone: 'done',
  text: words.wait,
}

/** The list on screen may be out of date. */
export function refreshFailed(error: unknown, retry: () => void): NoticeToShow {
  return {
    id: 'refresh-failed',
    tone: 'problem',
    text: words.failed,
    detail: problemText(error),
    action: { label: messages.errors.retry, run: retry },
  }
}
