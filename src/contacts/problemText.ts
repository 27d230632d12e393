import { isApiError } from '../client/apiError.ts'
import { PartMissing } from '../ui/lazyPart.tsx'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import type { WordsOf } from '../ui/words/translated.ts'

/** What went wrong, in words for the agent; the API's own message where it refused what was sent. */
export function problemText(error: unknown, wordsOf: WordsOf): string {
  const words = wordsOf('errors', errorMessages)
  if (error instanceof PartMissing) {
    return `${words.partFailed}. ${words.partFailedHint}`
  }
  if (!isApiError(error)) return words.unknown
  if (error.kind === 'invalid' && error.message) return visibleText(error.message)
  return words.kind[error.kind] ?? words.unknown
}
