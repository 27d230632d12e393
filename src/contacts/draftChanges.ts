import type { Contact } from '../contract/contactRead.ts'
import type { Draft } from './draft.ts'

/** A draft of changes to a contact in whose place a synchronisation has put another one. */
export function draftInPlace(draft: Draft, now: Contact): Draft {
  return now.integration
    ? { ...draft, base: now, refused: 'replaced' }
    : { ...draft, base: now, inPlace: true }
}

/** The draft without what its last save ran into. */
export function withoutProblem(draft: Draft): Draft {
  const {
    fieldErrors: _fieldErrors,
    problem: _problem,
    inPlace: _inPlace,
    theirs: _theirs,
    ...kept
  } = draft
  return kept
}
