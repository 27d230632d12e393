import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'

/** Reads the contact behind its open form, and calls `onLocked` if it turns out to be locked. */
export function useLockedMeanwhile(draft: Draft, onLocked: (draft: Draft) => void): void {
  const { client } = useContactsSession()
  const { base, gone, personId } = draft
  const detail = useQuery({
    ...contactQueries(client).detail(personId, base?.id ?? 0),
    enabled: base !== undefined && !gone,
    staleTime: 0,
  })
  const locked = detail.data?.contact.integration === true && detail.isFetchedAfterMount

  useEffect(() => {
    if (locked) onLocked(draft)
  }, [locked, onLocked, draft])
}
