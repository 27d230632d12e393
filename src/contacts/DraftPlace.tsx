import type { Draft } from './draft.ts'
import { LazyContactForm, LazyKeptDraft } from './lazyParts.tsx'
import type { ContactActions } from './useContactActions.ts'

interface DraftPlaceProps {
  draft: Draft
  /** The agent may read only, which is said above the contacts. */
  readOnly: boolean
  actions: ContactActions
  /** Called when the form is on screen. */
  onShown: () => void
}

/** A draft on screen: the form, or what was typed where it can no longer be saved. */
export function DraftPlace({ draft, readOnly, actions, onShown }: DraftPlaceProps) {
  const refused = draft.refused ?? (readOnly ? 'forbidden' : undefined)
  if (refused) {
    if (!draft.touched) return null
    const isSaidAbove = refused === 'forbidden' && readOnly
    return (
      <LazyKeptDraft
        draft={draft}
        reason={isSaidAbove ? undefined : refused}
        onAdd={refused === 'forbidden' || readOnly ? undefined : () => actions.addInstead(draft)}
        onDiscard={() => actions.discard(draft)}
      />
    )
  }
  return (
    <LazyContactForm key={formVersion(draft)} draft={draft} actions={actions} onShown={onShown} />
  )
}

/** A form that comes back after a failed save starts anew from its draft. */
function formVersion({ id, problem, inPlace, fieldErrors, theirs, gone }: Draft): string {
  return JSON.stringify([id, problem, inPlace, fieldErrors, theirs, gone])
}
