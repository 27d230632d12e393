import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { formMessages } from '../ui/messages/formMessages.ts'
import { useWords } from '../ui/words/useWords.ts'

interface DiscardDialogProps {
  /** It may have been stored all the same. */
  isInDoubt: boolean
  onDiscard: () => void
  onKeepEditing: () => void
}

/** Asks before what was typed is thrown away. */
export function DiscardDialog({ isInDoubt, onDiscard, onKeepEditing }: DiscardDialogProps) {
  const words = useWords('form', formMessages)
  return (
    <Dialog title={words.discardTitle} onClose={onKeepEditing}>
      <p>{isInDoubt ? words.discardInDoubt : words.discardBody}</p>
      <DialogActions>
        <Button onClick={onKeepEditing}>{words.keepEditing}</Button>
        <Button look="danger" onClick={onDiscard}>
          {words.discard}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
