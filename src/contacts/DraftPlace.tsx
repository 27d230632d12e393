import type { Draft } from './draft.ts'
import { LazyContactForm, LazyKeptDraft } from './lazyParts.tsx'
import type { FormPlace } from './useContactActions.ts'

interface DraftPlaceProps {
  draft: Draft
  /** The agent may read only, which is said above the contacts. */
  readOnly: boolean
  forms: FormPlace
}

/** A draft on screen: the form, or what was typed where it can no longer be saved. */
export function DraftPlace({ draft, readOnly, forms }: DraftPlaceProps) {
  const refused = draft.refused ?? (readOnly ? 'forbidden' : undefined)
  if (refused) {
    if (!draft.touched) return null
    const isSaidAbove = refused === 'forbidden' && readOnly
    return (
      <LazyKeptDraft
        draft={draft}
        reason={isSaidAbove ? undefined : refused}
        forms={forms}
        canAdd={refused !== 'forbidden' && !readOnly}
      />
    )
  }
  return <LazyContactForm key={formVersion(draft)} draft={draft} forms={forms} />
}

/** A form that comes back after a failed save starts anew from its draft. */
function formVersion({ id, saves, problem, inPlace, fieldErrors, theirs, gone }: Draft): string {
  return JSON.stringify([id, saves, problem, inPlace, fieldErrors, theirs, gone])
}
