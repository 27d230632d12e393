import { isApiError } from '../client/apiError.ts'
import { messages } from '../ui/messages.ts'
import type { Draft } from './draft.ts'
import { fieldOfFault } from './fieldOfFault.ts'
import { problemText } from './problemText.ts'
import { mayHaveArrived, WriteInDoubt, WriteProblem } from './writeProblem.ts'

/** The draft after a save that failed: what was typed, with the reason where the agent can act on it. */
export function failedDraft(draft: Draft, error: unknown): Draft {
  const { sent, ...kept } = withoutProblem(draft)
  const typed = { ...kept, touched: true, ...(sent && mayHaveArrived(error) ? { sent } : {}) }
  if (error instanceof WriteProblem) return draftAfter(error, typed)
  if (error instanceof WriteInDoubt) {
    return { ...typed, problem: `${problemText(error.cause)} ${messages.contacts.inDoubt}` }
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

function draftAfter({ kind, now }: WriteProblem, typed: Draft): Draft {
  if (now === undefined) return { ...typed, gone: true }
  if (kind === 'changed') return { ...typed, theirs: now }
  if (kind === 'locked') return { ...typed, base: now, refused: 'locked' }
  if (now.integration) return { ...typed, base: now, refused: 'replaced' }
  return { ...typed, base: now, problem: messages.contacts.replacedMeanwhile }
}

/** The draft without what its last save ran into. */
export function withoutProblem(draft: Draft): Draft {
  const { fieldErrors: _fieldErrors, problem: _problem, theirs: _theirs, ...kept } = draft
  return kept
}
