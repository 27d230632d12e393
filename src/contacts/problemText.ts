import { isApiError } from '../client/apiError.ts'
import { PartMissing } from '../ui/lazyPart.tsx'
import { messages } from '../ui/messages.ts'
import { visibleText } from '../ui/visibleText.ts'

/** What went wrong, in words for the agent; the API's own message where it refused what was sent. */
export function problemText(error: unknown): string {
  if (error instanceof PartMissing) {
    return `${messages.errors.partFailed}. ${messages.errors.partFailedHint}`
  }
  if (!isApiError(error)) return messages.errors.unknown
  if (error.kind === 'invalid' && error.message) return visibleText(error.message)
  return messages.errors.kind[error.kind] ?? messages.errors.unknown
}
