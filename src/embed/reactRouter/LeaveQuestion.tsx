import { useBlocker } from 'react-router'
import { useContactsSession } from '../../contacts/ContactsProvider.tsx'
import { LazyLeaveDialog } from '../../contacts/lazyLeaveDialog.ts'
import { useUnsavedDrafts } from '../../contacts/useUnsavedDrafts.ts'

/** Holds the router, and asks, when the agent leaves a person for whom something was typed. */
export function LeaveQuestion({ personId }: { personId: number }) {
  const { drafts } = useContactsSession()
  const unsaved = useUnsavedDrafts(personId)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.length > 0 && currentLocation.pathname !== nextLocation.pathname,
  )
  if (blocker.state !== 'blocked') return null
  return (
    <LazyLeaveDialog
      onStay={() => blocker.reset()}
      onKeep={() => blocker.proceed()}
      onDiscard={() => {
        for (const { id } of unsaved) drafts.remove(id)
        blocker.proceed()
      }}
    />
  )
}
