import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'
import { useListOnScreen } from './useListOnScreen.ts'

/** Reads the contact behind its open form. If it turns out to be locked, its row is put right and `onLocked` is called. */
export function useLockedMeanwhile(draft: Draft, onLocked: (draft: Draft) => void): void {
  const { client } = useContactsSession()
  const { base, gone, personId } = draft
  const list = useListOnScreen(personId)
  const detail = useQuery({
    ...contactQueries(client).detail(personId, base?.id ?? 0),
    enabled: base !== undefined && !gone,
    staleTime: 0,
  })
  const now = detail.isFetchedAfterMount ? detail.data?.contact : undefined
  const locked = now?.integration ? now : undefined

  useEffect(() => {
    if (!locked) return
    list.patch((contacts) =>
      contacts.map((contact) => (contact.id === locked.id ? locked : contact)),
    )
    onLocked(draft)
  }, [locked, onLocked, draft, list])
}
