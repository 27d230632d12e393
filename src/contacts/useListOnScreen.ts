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
      /** `undefined` when none was read to its end. */
      contacts: () => cache.getQueryData(queryKey)?.contacts,
      /** All of them, once they are there. */
      whole: async () => {
        const list = { ...queries.list(personId), staleTime: Number.POSITIVE_INFINITY }
        // Who leaves meanwhile gives the reading up, and not the write that waits for it.
        const read = await cache.fetchQuery(list).catch(() => client.contacts.list(personId))
        return read.contacts
      },
      patch: (change: (contacts: Contact[]) => Contact[]) => {
        cache.setQueryData(queryKey, (list: ContactList | undefined) => withContacts(list, change))
      },
      /** What was asked before a write would show the contacts as they were. A write waits for the first list. */
      cancelReads: async () => {
        if (!cache.getQueryData(queryKey)) return
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
