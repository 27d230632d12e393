import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { leavingMessages } from '../ui/messages/leavingMessages.ts'

interface SignOutDialogProps {
  onStay: () => void
  onSignOut: () => void
}

const words = leavingMessages.signingOut

/** Asks before signing out forgets what was typed. */
export function SignOutDialog({ onStay, onSignOut }: SignOutDialogProps) {
  return (
    <Dialog title={words.title} onClose={onStay}>
      <p>{words.body}</p>
      <DialogActions>
        <Button onClick={onStay}>{words.stay}</Button>
        <Button look="danger" onClick={onSignOut}>
          {words.signOut}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
