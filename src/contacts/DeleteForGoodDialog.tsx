import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { writeMessages } from '../ui/messages/writeMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { contactLine } from './contactLine.ts'

export interface DeleteForGoodDialogProps {
  contact: Contact
  onDelete: () => void
  onClose: () => void
}

/** Asks before a contact goes that strict writing could not make again: there would be no Undo. */
export function DeleteForGoodDialog({ contact, onDelete, onClose }: DeleteForGoodDialogProps) {
  const words = useWords('writes', writeMessages)
  const { cancel } = useWords('form', formMessages)
  const contactWords = useWords('contacts', contactMessages)
  return (
    <Dialog title={words.deleteForGood} onClose={onClose}>
      <p dir="auto">
        <strong>{contactLine(contact, contactWords)}</strong>
      </p>
      <p>{words.deleteForGoodWhy}</p>
      <DialogActions>
        <Button onClick={onClose}>{cancel}</Button>
        <Button look="danger" onClick={onDelete}>
          {words.deleteForGoodConfirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
