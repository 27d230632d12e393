import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'

/** Tells which contacts of a person are on screen when it is called; `undefined` when no list was read to its end. */
export function useListed(personId: number): () => Contact[] | undefined {
  const { client } = useContactsSession()
  const cache = useQueryClient()
  return useCallback(
    () => cache.getQueryData(contactQueries(client).list(personId).queryKey)?.contacts,
    [client, cache, personId],
  )
}
