import { useMemo } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { rowKey } from './contactRows.ts'
import type { Draft } from './draft.ts'
import { withoutProblem } from './draftChanges.ts'
import { fittingLabel } from './fittingLabel.ts'
import { addKey, editKey, formKey } from './focusKeys.ts'
import { draftOfContact, newDraft } from './newDraft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { twinsOf } from './twinsOf.ts'
import type { ContactActions } from './useContactActions.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useListOnScreen } from './useListOnScreen.ts'
import { writeOfDraft } from './writeOfDraft.ts'

type DraftActions = Omit<ContactActions, 'remove'>

/** What the agent can do with forms: open them, save them, throw them away. */
export function useDraftActions(
  personId: number,
  focus: FocusLater,
  write: (write: PendingWrite) => void,
): DraftActions {
  const { drafts, createdKeys } = useContactsSession()
  const list = useListOnScreen(personId)

  return useMemo(() => {
    const open = (draft: Draft) => {
      drafts.put(draft)
      focus.later(formKey(draft.id), 'take')
    }

    const rowOf = ({ id, base, gone }: Draft) => (base && !gone ? rowKey(base.id, createdKeys) : id)

    const discard = (draft: Draft) => {
      drafts.remove(draft.id)
      const row = rowOf(draft)
      focus.later(draft.base && !draft.gone ? [editKey(row), row, addKey] : addKey, 'ifIdle')
    }

    return {
      add: (shown) => {
        const opened = shown.find(({ base, refused }) => !base && !refused)
        // One that was opened by the click before may not be on screen yet.
        const untouched = drafts.of(personId).find(({ base, touched }) => !base && !touched)
        open((opened && drafts.get(opened.id)) ?? untouched ?? newDraft(personId))
      },
      edit: (contact, shown) => {
        const opened = drafts.of(personId).find(({ base }) => base?.id === contact.id)
        const twins = twinsOf(contact, list.contacts())
        open(opened ?? { ...draftOfContact(personId, contact, shown), twins })
      },
      save: (draft, values) => {
        const saving = writeOfDraft(draft, values)
        if (!saving) return discard(draft)
        drafts.put({ ...withoutProblem(draft), ...values, touched: true })
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
  }, [personId, drafts, createdKeys, focus, write, list])
}
