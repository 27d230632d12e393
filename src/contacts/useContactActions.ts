import { useMemo, useRef } from 'react'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { canBeMadeAgain } from '../contract/storable.ts'
import { messages } from '../ui/messages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useOnline } from '../ui/useOnline.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { rowKey } from './contactRows.ts'
import { bodyOfDraft } from './contactWrites.ts'
import type { Draft, DraftValues } from './draft.ts'
import { failedDraft, isForbidden, withoutProblem } from './failedDraft.ts'
import { addKey, editKey, formKey } from './focusKeys.ts'
import { draftOfContact, newDraft } from './newDraft.ts'
import { useContactWrites } from './useContactWrites.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useOnScreen } from './useOnScreen.ts'
import {
  deletedNotice,
  notDeletedNotice,
  notSavedElsewhereNotice,
  writtenNotice,
} from './writeNotices.ts'
import { writeOfDraft } from './writeOfDraft.ts'

/** What the agent can do with the contacts of a person. The object stays the same from render to render. */
export interface ContactActions {
  /** Opens the form for a new contact; of the forms that are `shown` already, goes to the one for a new contact. */
  add: (shown: readonly Draft[]) => void
  edit: (contact: Contact, shown: ContactValue | undefined) => void
  /** Sends what the form holds; the form goes at once, and comes back in its place if that fails. */
  save: (draft: Draft, values: DraftValues) => void
  /** Throws a draft away; the focus goes to where the form came from. */
  discard: (draft: Draft) => void
  /** Deletes at once and offers Undo where the contact can be made again. */
  remove: (contact: Contact) => void
}

/** The actions on the contacts of a person, and the writes that are on their way. */
export function useContactActions(personId: number, focus: FocusLater) {
  const { drafts, createdKeys, setReadOnly } = useContactsSession()
  const offline = !useOnline()
  const { show } = useNotices()
  const undone = useRef(new Set<number>())
  const onScreen = useOnScreen()

  const { write, pending } = useContactWrites(personId, {
    onWritten: (done) => {
      if (done.kind === 'remove') return
      drafts.remove(done.draftId)
      show(writtenNotice(done))
    },
    onFailed: (failed, error) => {
      if (isForbidden(error)) setReadOnly(true)
      if (failed.kind === 'remove') {
        if (undone.current.has(failed.contact.id)) return
        show(notDeletedNotice(failed.contact, error, actions.remove))
        return
      }
      const draft = drafts.get(failed.draftId)
      if (draft) drafts.put(failedDraft(draft, error))
      if (!onScreen.current) show(notSavedElsewhereNotice(failed.values))
      focus.later(formKey(failed.draftId), 'ifIdle')
    },
  })

  const actions = useMemo((): ContactActions => {
    const open = (draft: Draft) => {
      drafts.put(draft)
      focus.later(formKey(draft.id), 'take')
    }

    const rowKeyOf = ({ id, base }: Draft) => (base ? rowKey(base.id, createdKeys) : id)

    const undo = (contact: Contact) => {
      undone.current.add(contact.id)
      const { base: _base, ...draft } = draftOfContact(personId, contact, contact.values[0])
      drafts.put({ ...draft, touched: true })
      const restoring = writeOfDraft(draft, draft)
      if (restoring?.kind === 'create') write({ ...restoring, restores: contact })
      focus.later(draft.id, 'take')
    }

    return {
      add: (shown) => {
        const opened = shown.find(({ base, refused }) => !base && !refused)
        open((opened && drafts.get(opened.id)) ?? newDraft(personId))
      },
      edit: (contact, shown) => open(draftOfContact(personId, contact, shown)),
      save: (draft, values) => {
        const saving = writeOfDraft(draft, values)
        focus.later(rowKeyOf(draft), 'ifIdle')
        if (!saving) {
          drafts.remove(draft.id)
          return
        }
        const sent =
          saving.kind === 'create'
            ? { idempotencyKey: saving.idempotencyKey, body: JSON.stringify(bodyOfDraft(values)) }
            : undefined
        drafts.put({ ...withoutProblem(draft), ...values, ...(sent && { sent }), touched: true })
        write(saving)
      },
      discard: (draft) => {
        drafts.remove(draft.id)
        focus.later(draft.base ? editKey(rowKeyOf(draft)) : addKey, 'ifIdle')
      },
      remove: (contact) => {
        if (offline) {
          show({ tone: 'problem', text: messages.errors.offlineBanner, goesAfter: 8_000 })
          return
        }
        undone.current.delete(contact.id)
        write({ kind: 'remove', contact })
        show(deletedNotice(contact, canBeMadeAgain(contact) ? () => undo(contact) : undefined))
      },
    }
  }, [personId, drafts, createdKeys, focus, show, write, offline])

  return { actions, pending }
}
