import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { withContacts } from './withContacts.ts'

/** What writes do to the contacts of a person that are on screen. */
export type ListOnScreen = ReturnType<typeof useListOnScreen>

/** The object stays the same from render to render. */
export function useListOnScreen(personId: number) {
  const { client } = useContactsSession()
  const cache = useQueryClient()
  return useMemo(() => {
    const queries = contactQueries(client)
    const { queryKey } = queries.list(personId)
    const fresh = queries.fresh(personId)
    return {
      /** `undefined` when none was read. */
      contacts: () => cache.getQueryData(queryKey)?.contacts,
      patch: (change: (contacts: Contact[]) => Contact[]) => {
        cache.setQueryData(queryKey, (list: ContactList | undefined) => withContacts(list, change))
      },
      /** What was asked before a write would show the contacts as they were. */
      cancelReads: async () => {
        const keys = [queryKey, fresh.queryKey]
        await Promise.all(keys.map((key) => cache.cancelQueries({ queryKey: key })))
      },
      /** Reads the list behind the one on screen as soon as the agent is free, and the changes where they are shown. */
      refresh: () => {
        void cache.invalidateQueries({ queryKey: fresh.queryKey })
        void cache.invalidateQueries({ queryKey: queries.changes(personId) })
      },
    }
  }, [client, cache, personId])
}
