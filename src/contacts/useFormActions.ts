import { useMemo } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { rowKey } from './contactRows.ts'
import type { Draft, DraftValues } from './draft.ts'
import { withoutProblem } from './draftChanges.ts'
import { fittingLabel } from './fittingLabel.ts'
import { addKey, editKey, formKey } from './focusKeys.ts'
import { newDraft } from './newDraft.ts'
import type { FormPlace } from './useContactActions.ts'
import { writeOfDraft } from './writeOfDraft.ts'

/** What the agent can do with a form that is open. */
export interface FormActions {
  /** Sends what the form holds; the form goes at once, and comes back in its place if that fails. */
  save: (draft: Draft, values: DraftValues) => void
  /** Throws a draft away; the focus goes to where the form came from. */
  discard: (draft: Draft) => void
  /** The contact turned out to be locked: the form goes, and what was typed into it stays to be copied. */
  giveWay: (draft: Draft) => void
  /** What was typed for a contact that can no longer be changed goes into a form for a new one. */
  addInstead: (draft: Draft) => void
  /** The form of a draft, which has the focus, is about to stand elsewhere. */
  refocus: (draft: Draft) => void
}

/** The actions of the forms in one place; they load with the first form. The object stays the same from render to render. */
export function useFormActions({ personId, focus, write, open }: FormPlace): FormActions {
  const { drafts, createdKeys } = useContactsSession()

  return useMemo(() => {
    const rowOf = ({ id, base, gone }: Draft) => (base && !gone ? rowKey(base.id, createdKeys) : id)

    const discard = (draft: Draft) => {
      drafts.remove(draft.id)
      const row = rowOf(draft)
      focus.later(draft.base && !draft.gone ? [editKey(row), row, addKey] : addKey, 'ifIdle')
    }

    return {
      save: (draft, values) => {
        const saving = writeOfDraft(draft, values)
        if (!saving) return discard(draft)
        const { saves = 0 } = draft
        drafts.put({ ...withoutProblem(draft), ...values, touched: true, saves: saves + 1 })
        write(saving)
        focus.later(rowOf(draft), 'ifIdle')
      },
      discard,
      giveWay: (draft) => {
        const now = drafts.get(draft.id)
        if (!now?.touched) return discard(draft)
        drafts.put({ ...now, refused: 'locked' })
        focus.later([formKey(draft.id), rowOf(draft)], 'ifIdle')
      },
      addInstead: ({ id, channel, label, value }) => {
        if (!drafts.get(id)) return
        drafts.remove(id)
        const fitting = fittingLabel(label, channel)
        open({ ...newDraft(personId), channel, label: fitting, value, touched: true })
      },
      refocus: (draft) => {
        if (drafts.get(draft.id)) focus.later(formKey(draft.id), 'ifIdle')
      },
    }
  }, [personId, drafts, createdKeys, focus, write, open])
}
