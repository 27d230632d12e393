import { isApiError } from '../client/apiError.ts'
import type { Draft } from './draft.ts'
import { fieldOfFault } from './fieldOfFault.ts'
import { problemText } from './problemText.ts'
import { WriteProblem } from './writeProblem.ts'

/** The draft after a save that failed: what was typed, with the reason where the agent can act on it. */
export function failedDraft(draft: Draft, error: unknown): Draft {
  const typed = { ...withoutProblem(draft), touched: true }
  if (error instanceof WriteProblem) {
    if (error.kind === 'locked') return { ...typed, refused: 'locked' }
    return error.now ? { ...typed, theirs: error.now } : { ...typed, gone: true }
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
  return { ...typed, problem: problemText(error) }
}

/** The draft without what its last save ran into. */
export function withoutProblem(draft: Draft): Draft {
  const { fieldErrors: _fieldErrors, problem: _problem, theirs: _theirs, ...kept } = draft
  return kept
}
