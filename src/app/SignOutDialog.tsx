import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { leavingMessages } from '../ui/messages/leavingMessages.ts'

interface SignOutDialogProps {
  /** What would be lost: something typed, or changes that are not sent yet. */
  atStake: 'typed' | 'writes'
  onStay: () => void
  onSignOut: () => void
}

/** Asks before signing out forgets what was typed, or stops what is on its way. */
export function SignOutDialog({ atStake, onStay, onSignOut }: SignOutDialogProps) {
  const words = leavingMessages.signingOut[atStake]
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
