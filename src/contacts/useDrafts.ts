import { useSyncExternalStore } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft } from './draft.ts'

/** The open drafts of a person, oldest first. */
export function useDrafts(personId: number): readonly Draft[] {
  const { drafts } = useContactsSession()
  return useSyncExternalStore(drafts.subscribe, () => drafts.of(personId))
}
