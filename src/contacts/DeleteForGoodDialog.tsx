import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { formMessages } from '../ui/messages/formMessages.ts'
import { writeMessages as words } from '../ui/messages/writeMessages.ts'
import { contactLine } from './contactWords.ts'

export interface DeleteForGoodDialogProps {
  contact: Contact
  onDelete: () => void
  onClose: () => void
}

/** Asks before a contact goes that strict writing could not make again: there would be no Undo. */
export function DeleteForGoodDialog({ contact, onDelete, onClose }: DeleteForGoodDialogProps) {
  return (
    <Dialog title={words.deleteForGood} onClose={onClose}>
      <p dir="auto">
        <strong>{contactLine(contact)}</strong>
      </p>
      <p>{words.deleteForGoodWhy}</p>
      <DialogActions>
        <Button onClick={onClose}>{formMessages.cancel}</Button>
        <Button look="danger" onClick={onDelete}>
          {words.deleteForGoodConfirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
