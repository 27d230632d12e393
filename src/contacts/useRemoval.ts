import { useCallback, useRef } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { isOnline } from '../ui/useOnline.ts'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { loadWrites } from './lazyParts.tsx'
import type { PendingWrite } from './pendingWrite.ts'
import { twinsOf } from './twinsOf.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useListed } from './useListed.ts'

/** Deletes a contact at once and offers Undo. */
export function useRemoval(
  personId: number,
  focus: FocusLater,
  write: (write: PendingWrite) => void,
) {
  const { drafts } = useContactsSession()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const listed = useListed(personId)
  const undone = useRef(new Set<number>())

  const remove = useCallback(
    (contact: Contact): boolean => {
      if (!isOnline()) {
        const { offlineBanner } = wordsOf('errors', errorMessages)
        show({ tone: 'problem', text: offlineBanner, goesAfter: 8_000 })
        return false
      }
      undone.current.delete(contact.id)
      const beside = listed()
      const twins = beside && twinsOf(contact, beside)
      const place = { personId, drafts, show, wordsOf, focus, write, undone: undone.current }
      // Before the write waits for the same code: what it says of a failure comes after this.
      loadWrites().then(
        ({ tellDeleted }) => tellDeleted(contact, twins, place),
        () => {},
      )
      write({ kind: 'remove', contact })
      return true
    },
    [personId, drafts, show, wordsOf, focus, write, listed],
  )

  /** Whether an Undo came before the answer to the delete. */
  const wasUndone = useCallback((contact: Contact) => undone.current.has(contact.id), [])

  return { remove, wasUndone }
}
