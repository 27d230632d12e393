import { isApiError } from '../client/apiError.ts'
import { writeMessages } from '../ui/messages/writeMessages.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import type { Draft } from './draft.ts'
import { draftInPlace, withoutProblem } from './draftChanges.ts'
import { fieldOfFault } from './fieldOfFault.ts'
import { problemText } from './problemText.ts'
import { WriteInDoubt, WriteProblem } from './writeProblem.ts'

/** The draft after a save that failed: what was typed, with the reason where the agent can act on it. */
export function failedDraft(draft: Draft, error: unknown, wordsOf: WordsOf): Draft {
  const typed = { ...withoutProblem(draft), touched: true }
  if (error instanceof WriteProblem) return draftAfter(error, typed)
  if (error instanceof WriteInDoubt) {
    return {
      ...typed,
      problem: `${problemText(error.cause, wordsOf)} ${wordsOf('writes', writeMessages).inDoubt}`,
    }
  }
  if (isApiError(error, 'forbidden')) return { ...typed, refused: 'forbidden' }
  if (isApiError(error) && error.fieldErrors.length > 0) {
    const { fieldErrors } = error
    const atForm = fieldErrors.filter(([key]) => fieldOfFault(key, draft.channel) === 'form')
    const problem = atForm.map(([, message]) => message).join('. ')
    return { ...typed, fieldErrors, ...(problem && { problem }) }
  }
  // Signing in again is the answer, and the form that reopens then needs no reproach.
  if (isApiError(error, 'unauthorized')) return typed
  return { ...typed, problem: problemText(error, wordsOf) }
}

function draftAfter({ kind, now, base }: WriteProblem, draft: Draft): Draft {
  const typed = base ? { ...draft, base, row: draft.channel } : draft
  if (now === undefined) return { ...typed, gone: true }
  if (kind === 'changed') return { ...typed, theirs: now }
  if (kind === 'locked') return { ...typed, base: now, refused: 'locked' }
  return draftInPlace(typed, now)
}
