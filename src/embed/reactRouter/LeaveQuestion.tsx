import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useContactsSession } from '../../contacts/ContactsProvider.tsx'
import { contactQueries } from '../../contacts/contactQueries.ts'
import { LazyLeaveDialog } from '../../contacts/lazyLeaveDialog.ts'
import { pendingWrites } from '../../contacts/usePendingWrites.ts'
import { unsavedDrafts, useUnsavedDrafts } from '../../contacts/useUnsavedDrafts.ts'

/** Holds the router, and asks, when the agent leaves a person for whom something was typed. */
export function LeaveQuestion({ personId }: { personId: number }) {
  const { client, drafts } = useContactsSession()
  const queryClient = useQueryClient()
  const unsaved = useUnsavedDrafts(personId)
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    if (currentLocation.pathname === nextLocation.pathname) return false
    // As it is now: a portal may forget what was typed and leave in the same turn.
    const pending = pendingWrites(queryClient, contactQueries(client).write(personId))
    return unsavedDrafts(drafts.of(personId), pending).length > 0
  })
  const isFree = unsaved.length === 0
  useEffect(() => {
    if (isFree && blocker.state === 'blocked') blocker.proceed()
  }, [blocker, isFree])
  if (blocker.state !== 'blocked') return null
  return (
    <LazyLeaveDialog
      onStay={() => blocker.reset()}
      onKeep={() => blocker.proceed()}
      onDiscard={() => {
        for (const { id } of unsaved) drafts.remove(id)
      }}
    />
  )
}
