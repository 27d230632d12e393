import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'

/**
 * Reads the contact behind its open form. If it turns out to be locked, the form gives way to the row and its reason; what
 * was typed stays to be copied.
 */
export function useLockedMeanwhile(draft: Draft, typed: () => boolean): void {
  const { client, drafts } = useContactsSession()
  const { base, gone, id, personId } = draft
  const detail = useQuery({
    ...contactQueries(client).detail(personId, base?.id ?? 0),
    enabled: base !== undefined && !gone,
    staleTime: 0,
  })
  const locked = detail.data?.contact.integration === true && detail.isFetchedAfterMount

  useEffect(() => {
    const now = drafts.get(id)
    if (!locked || !now) return
    if (typed()) drafts.put({ ...now, refused: 'locked' })
    else drafts.remove(id)
  }, [locked, drafts, id, typed])
}
