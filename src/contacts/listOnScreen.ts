import type { QueryClient } from '@tanstack/react-query'
import type { Client, ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { contactQueries } from './contactQueries.ts'
import { laterQueries } from './laterQueries.ts'
import { withContacts } from './withContacts.ts'

/** What writes do to the contacts of a person that are on screen. */
export function listOnScreen(cache: QueryClient, client: Client, personId: number) {
  const query = contactQueries(client).list(personId)
  const { queryKey } = query
  const { fresh, changes } = laterQueries(client)
  return {
    /** All of them, once they are there. */
    whole: async () => {
      // Who leaves meanwhile gives the reading up, and not the write that waits for it.
      const read = await cache
        .fetchQuery({ ...query, staleTime: Number.POSITIVE_INFINITY })
        .catch(() => client.contacts.list(personId))
      return read.contacts
    },
    patch: (change: (contacts: Contact[]) => Contact[]) => {
      cache.setQueryData(queryKey, (list: ContactList | undefined) => withContacts(list, change))
    },
    /** What was asked before a write would show the contacts as they were. A write waits for the first list. */
    cancelReads: async () => {
      if (!cache.getQueryData(queryKey)) return
      const keys = [queryKey, fresh(personId).queryKey]
      await Promise.all(keys.map((key) => cache.cancelQueries({ queryKey: key })))
    },
    /** Reads the list behind the one on screen as soon as the agent is free, and the changes where they are shown. */
    refresh: () => {
      void cache.invalidateQueries({ queryKey: fresh(personId).queryKey })
      void cache.invalidateQueries({ queryKey: changes(personId) })
    },
  }
}
