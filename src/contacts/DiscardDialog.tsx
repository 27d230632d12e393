import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { messages } from '../ui/messages.ts'

interface DiscardDialogProps {
  onDiscard: () => void
  onKeepEditing: () => void
}

const words = messages.form

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
