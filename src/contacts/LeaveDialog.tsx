import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { leavingMessages } from '../ui/messages/leavingMessages.ts'
import { useWords } from '../ui/words/useWords.ts'

/** What the agent can answer when asked before leaving a person for whom something was typed. */
export interface Leaving {
  onStay: () => void
  /** What was typed stays with its person. */
  onKeep: () => void
  onDiscard: () => void
}

/** Asks before the agent leaves a person for whom something was typed. */
export function LeaveDialog({ onStay, onKeep, onDiscard }: Leaving) {
  const words = useWords('leaving', leavingMessages.leaving)
  return (
    <Dialog title={words.title} onClose={onStay}>
      <p>{words.body}</p>
      <DialogActions>
        <Button onClick={onStay}>{words.stay}</Button>
        <Button look="primary" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button look="danger" onClick={onDiscard}>
          {words.discard}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
