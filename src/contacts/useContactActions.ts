import { useMemo } from 'react'
import { isApiError } from '../client/apiError.ts'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft, DraftValues } from './draft.ts'
import { formKey } from './focusKeys.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { useContactWrites } from './useContactWrites.ts'
import { useDraftActions } from './useDraftActions.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useOnScreen } from './useOnScreen.ts'
import { useRemoval } from './useRemoval.ts'

/** What the agent can do with the contacts of a person. The object stays the same from render to render. */
export interface ContactActions {
  /** Opens the form for a new contact; of the forms that are `shown` already, goes to the one for a new contact. */
  add: (shown: readonly Draft[]) => void
  edit: (contact: Contact, shown: ContactValue | undefined) => void
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
  /** Deletes at once and offers Undo where the contact can be made again. */
  remove: (contact: Contact) => void
}

/** The actions on the contacts of a person, and the writes that are on their way. */
export function useContactActions(personId: number, focus: FocusLater) {
  const { drafts, markReadOnly, host } = useContactsSession()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const onScreen = useOnScreen()
  const { write, pending } = useContactWrites(personId, { origin, onFailed })
  const draftActions = useDraftActions(personId, focus, write)
  const { remove, wasUndone } = useRemoval(personId, focus, write)

  function origin() {
    const { directoryName = wordsOf('contacts', contactMessages).directory } = host
    return { drafts, show, isOnScreen: onScreen.current, remove, directoryName, wordsOf }
  }

  function onFailed(failed: PendingWrite, error: unknown, giveBack: () => void) {
    if (isApiError(error, 'forbidden')) markReadOnly(personId)
    if (failed.kind === 'remove' && wasUndone(failed.contact)) return
    giveBack()
    if (failed.kind !== 'remove') focus.later(formKey(failed.draftId), 'ifIdle')
  }

  const actions: ContactActions = useMemo(
    () => ({ ...draftActions, remove }),
    [draftActions, remove],
  )
  return { actions, pending }
}
