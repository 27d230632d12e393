import { useCallback, useRef } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { canBeMadeAgain } from '../contract/storable.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { draftOfContact } from './newDraft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { deletedNotice } from './removalNotices.ts'
import { twinsOf } from './twinsOf.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useListOnScreen } from './useListOnScreen.ts'

/** Deletes a contact at once and offers Undo; an Undo makes it again from a draft, so that a failed one is not lost. */
export function useRemoval(
  personId: number,
  focus: FocusLater,
  write: (write: PendingWrite) => void,
) {
  const { drafts } = useContactsSession()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const list = useListOnScreen(personId)
  const undone = useRef(new Set<number>())

  const undo = useCallback(
    (contact: Contact, twins: readonly number[]) => {
      if (undone.current.has(contact.id)) return
      undone.current.add(contact.id)
      const {
        base: _base,
        row: _row,
        ...opened
      } = draftOfContact(personId, contact, contact.values[0])
      const draft = { ...opened, restores: contact, twins, touched: true }
      drafts.put(draft)
      const { id: draftId } = draft
      write({ kind: 'create', draftId, values: draft, restores: contact, twins })
      focus.later(draft.id, 'take')
    },
    [personId, drafts, focus, write],
  )

  const remove = useCallback(
    (contact: Contact) => {
      if (!navigator.onLine) {
        show({
          tone: 'problem',
          text: wordsOf('errors', errorMessages).offlineBanner,
          goesAfter: 8_000,
        })
        return
      }
      undone.current.delete(contact.id)
      const twins = twinsOf(contact, list.contacts())
      write({ kind: 'remove', contact })
      const takeBack = canBeMadeAgain(contact) ? () => undo(contact, twins) : undefined
      show(deletedNotice(contact, wordsOf, takeBack))
    },
    [show, undo, write, list, wordsOf],
  )

  /** Whether an Undo came before the answer to the delete. */
  const wasUndone = useCallback((contact: Contact) => undone.current.has(contact.id), [])

  return { remove, wasUndone }
}
