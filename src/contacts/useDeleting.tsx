import { type MouseEvent, type ReactNode, useCallback, useState } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { canBeMadeAgain } from '../contract/storable.ts'
import { LazyDeleteForGoodDialog } from './lazyParts.tsx'
import type { ContactActions } from './useContactActions.ts'
import type { FocusLater } from './useFocusLater.ts'

interface Deleting {
  /** A click on Delete. */
  onDelete: (contact: Contact, rowKey: string, event: MouseEvent) => void
  /** Asks before a contact goes for good; nothing while there is nothing to ask. */
  question: ReactNode
}

/** Deletes a row's contact at once where Undo can make it again, and asks first where it cannot. */
export function useDeleting({ remove }: ContactActions, focus: FocusLater): Deleting {
  const [asked, setAsked] = useState<{ contact: Contact; rowKey: string }>()

  const removeRow = useCallback(
    (contact: Contact, rowKey: string) => {
      if (remove(contact)) focus.laterBeside(rowKey)
    },
    [remove, focus],
  )

  const onDelete = useCallback(
    (contact: Contact, rowKey: string, event: MouseEvent) => {
      // After a click the next row stands under the pointer: a double click must not delete that one too.
      if (event.detail > 1) return
      if (canBeMadeAgain(contact)) removeRow(contact, rowKey)
      else setAsked({ contact, rowKey })
    },
    [removeRow],
  )

  const question = asked && (
    <LazyDeleteForGoodDialog
      contact={asked.contact}
      onDelete={() => {
        setAsked(undefined)
        removeRow(asked.contact, asked.rowKey)
      }}
      onClose={() => setAsked(undefined)}
    />
  )
  return { onDelete, question }
}
