import { removeAllMessages } from '../ui/messages/removeAllMessages.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import { problemText } from './problemText.ts'
import { RemovalStopped } from './writes/removeAllContacts.ts'

/** Why not everything went, and how much did. */
export function removalProblem(error: Error, total: number, wordsOf: WordsOf): string {
  const words = wordsOf('removeAll', removeAllMessages)
  if (!(error instanceof RemovalStopped)) return problemText(error, wordsOf)
  const { removed, reason, cause } = error
  const why = reason === 'changed' ? words.changed : problemText(cause, wordsOf)
  const known = removed > 0 || reason === 'doubt' ? `${words.stopped(removed, total)} ${why}` : why
  return reason === 'doubt' ? `${known} ${words.inDoubt}` : known
}
