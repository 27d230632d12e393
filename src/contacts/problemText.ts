import { isApiError } from '../client/apiError.ts'
import { messages } from '../ui/messages.ts'
import { visibleText } from '../ui/visibleText.ts'

/** What went wrong, in words for the agent; the API's own message where it refused what was sent. */
export function problemText(error: unknown): string {
  if (!isApiError(error)) return messages.errors.unknown
  if (error.kind === 'invalid' && error.message) return visibleText(error.message)
  return messages.errors.kind[error.kind] ?? messages.errors.unknown
}
