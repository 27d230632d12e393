import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { formMessages as words } from '../ui/messages/formMessages.ts'

interface DiscardDialogProps {
  onDiscard: () => void
  onKeepEditing: () => void
}

/** Asks before what was typed is thrown away. */
export function DiscardDialog({ onDiscard, onKeepEditing }: DiscardDialogProps) {
  return (
    <Dialog title={words.discardTitle} onClose={onKeepEditing}>
      <p>{words.discardBody}</p>
      <DialogActions>
        <Button onClick={onKeepEditing}>{words.keepEditing}</Button>
        <Button look="danger" onClick={onDiscard}>
          {words.discard}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
