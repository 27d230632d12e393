import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Draft } from './draft.ts'

/** Reads the contact behind its open form. If it turns out to be locked, its row is put right and `onLocked` is called. */
export function useLockedMeanwhile(draft: Draft, onLocked: (draft: Draft) => void): void {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const { base, gone, personId } = draft
  const detail = useQuery({
    ...contactQueries(client).detail(personId, base?.id ?? 0),
    enabled: base !== undefined && !gone,
    staleTime: 0,
  })
  const now = detail.isFetchedAfterMount ? detail.data?.contact : undefined
  const locked = now?.integration ? now : undefined

  useEffect(() => {
    if (!locked) return
    const { queryKey } = contactQueries(client).list(personId)
    queryClient.setQueryData(queryKey, (list: ContactList | undefined) =>
      list ? { ...list, contacts: withRow(list.contacts, locked), etag: undefined } : list,
    )
    onLocked(draft)
  }, [locked, onLocked, draft, client, queryClient, personId])
}

function withRow(contacts: Contact[], row: Contact): Contact[] {
  return contacts.map((contact) => (contact.id === row.id ? row : contact))
}
