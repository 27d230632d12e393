import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft } from './draft.ts'
import { KeptDraft } from './KeptDraft.tsx'
import { LazyContactForm } from './lazyParts.tsx'
import type { ContactActions } from './useContactActions.ts'

interface DraftPlaceProps {
  draft: Draft
  actions: ContactActions
  /** Called when the form is on screen. */
  onShown: () => void
}

/** A draft on screen: the form, or what was typed where it can no longer be saved. */
export function DraftPlace({ draft, actions, onShown }: DraftPlaceProps) {
  const { readOnlyPeople } = useContactsSession()
  const refused = draft.refused ?? (readOnlyPeople.has(draft.personId) ? 'forbidden' : undefined)
  if (refused) {
    if (!draft.touched) return null
    return <KeptDraft draft={draft} reason={refused} onDiscard={() => actions.discard(draft)} />
  }
  return (
    <LazyContactForm key={formVersion(draft)} draft={draft} actions={actions} onShown={onShown} />
  )
}

/** A form that comes back after a failed save starts anew from its draft. */
function formVersion({ id, problem, fieldErrors, theirs, gone }: Draft): string {
  return JSON.stringify([id, problem, fieldErrors, theirs, gone])
}
