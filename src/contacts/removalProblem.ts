import { messages } from '../ui/messages.ts'
import { problemText } from './problemText.ts'
import { RemovalStopped } from './removeAllContacts.ts'

const words = messages.removeAll

/** Why not everything went, and how much did. */
export function removalProblem(error: Error, total: number): string {
  if (!(error instanceof RemovalStopped)) return problemText(error)
  const why = error.reason === 'changed' ? words.changed : problemText(error.cause)
  return error.removed > 0 ? `${words.stopped(error.removed, total)} ${why}` : why
}
