import { useMemo } from 'react'
import { isApiError } from '../client/apiError.ts'
import type { Contact, ContactValue } from '../contract/contactRead.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft } from './draft.ts'
import { formKey } from './focusKeys.ts'
import { draftOfContact, newDraft } from './newDraft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { twinsOf } from './twinsOf.ts'
import { useContactWrites } from './useContactWrites.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useListed } from './useListed.ts'
import { useOnScreen } from './useOnScreen.ts'
import { useRemoval } from './useRemoval.ts'

/** What the agent can do with the contacts of a person. The object stays the same from render to render. */
export interface ContactActions {
  /** Opens the form for a new contact; of the forms that are `shown` already, goes to the one for a new contact. */
  add: (shown: readonly Draft[]) => void
  edit: (contact: Contact, shown: ContactValue | undefined) => void
  /** Deletes at once and offers Undo where the contact can be made again. @returns whether the row goes */
  remove: (contact: Contact) => boolean
  forms: FormPlace
}

/** What the forms of a person need of the page around them. */
export interface FormPlace {
  personId: number
  focus: FocusLater
  write: (write: PendingWrite) => void
  /** Shows a form, and gives it the focus. */
  open: (draft: Draft) => void
}

/** The actions on the contacts of a person, and the writes that are on their way. */
export function useContactActions(personId: number, focus: FocusLater) {
  const { drafts, markReadOnly, host } = useContactsSession()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const onScreen = useOnScreen()
  const listed = useListed(personId)
  const { write, pending } = useContactWrites(personId, { origin, onFailed })
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

  const actions: ContactActions = useMemo(() => {
    const open = (draft: Draft) => {
      drafts.put(draft)
      focus.later(formKey(draft.id), 'take')
    }
    return {
      add: (shown) => {
        const opened = shown.find(({ base, refused }) => !base && !refused)
        // One that was opened by the click before may not be on screen yet.
        const untouched = drafts.of(personId).find(({ base, touched }) => !base && !touched)
        open(
          (opened && drafts.get(opened.id)) ??
            untouched ??
            drafts.ready(personId) ??
            newDraft(personId),
        )
      },
      edit: (contact, shown) => {
        const opened = drafts.of(personId).find(({ base }) => base?.id === contact.id)
        const twins = twinsOf(contact, listed())
        open(
          opened ??
            drafts.ready(personId, contact, shown) ?? {
              ...draftOfContact(personId, contact, shown),
              twins,
            },
        )
      },
      remove,
      forms: { personId, focus, write, open },
    }
  }, [personId, drafts, focus, write, listed, remove])
  return { actions, pending }
}
