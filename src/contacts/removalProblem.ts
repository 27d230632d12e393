import { removeAllMessages as words } from '../ui/messages/removeAllMessages.ts'
import { problemText } from './problemText.ts'
import { RemovalStopped } from './writes/removeAllContacts.ts'

/** Why not everything went, and how much did. */
export function removalProblem(error: Error, total: number): string {
  if (!(error instanceof RemovalStopped)) return problemText(error)
  const { removed, reason, cause } = error
  const why = reason === 'changed' ? words.changed : problemText(cause)
  const known = removed > 0 || reason === 'doubt' ? `${words.stopped(removed, total)} ${why}` : why
  return reason === 'doubt' ? `${known} ${words.inDoubt}` : known
}
