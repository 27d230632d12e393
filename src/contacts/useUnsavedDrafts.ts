import { useSyncExternalStore } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'
import type { PendingWrite } from './pendingWrite.ts'
import { useDrafts } from './useDrafts.ts'
import { usePendingWrites } from './usePendingWrites.ts'

/** No person has this id. */
const nobody = 0

/**
 * What was typed for a person and would be left behind by going now, oldest first. What is being saved is not among it: it
 * needs nobody, and a save that fails says so wherever the agent is.
 */
export function useUnsavedDrafts(personId: number = nobody): readonly Draft[] {
  const { client } = useContactsSession()
  const drafts = useDrafts(personId)
  const pending = usePendingWrites(contactQueries(client).write(personId))
  return unsavedDrafts(drafts, pending)
}

/** Those drafts in which something was typed and that no pending write is saving. */
export function unsavedDrafts(drafts: readonly Draft[], pending: readonly PendingWrite[]): Draft[] {
  const saving = pending.map((write) => write.kind !== 'remove' && write.draftId)
  return drafts.filter(({ id, touched }) => touched && !saving.includes(id))
}

/** Whether something that was typed, for whomever, is not stored yet; also what is being saved at this moment. */
export function useHasTyped(): boolean {
  const { drafts } = useContactsSession()
  return useSyncExternalStore(drafts.subscribe, () => drafts.hasTyped)
}
