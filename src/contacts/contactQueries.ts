import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Client, ContactList } from '../client/client.ts'

/**
 * How our queries behave whatever defaults the host's QueryClient has: the client below them retries and waits, so they
 * do not; they refresh when the agent comes back to the tab; `meta.persist: false` keeps them out of a persisted cache.
 */
export const queryDefaults = {
  staleTime: 10_000,
  gcTime: 60 * 60_000,
  retry: false,
  networkMode: 'always',
  refetchOnMount: true,
  refetchOnReconnect: true,
  refetchOnWindowFocus: 'always',
  refetchInterval: false,
  throwOnError: false,
  meta: { persist: false },
} as const

/** The prefix of every key of ours in a cache, with the client's scope so that accounts never mix. */
export function queryPrefix(client: Client) {
  return ['people-contacts', client.scope] as const
}

/**
 * A list that was read behind another one, and news only as long as that one is on screen: which of two lists is the later
 * is not told by a clock, as that may be set while a page is open.
 */
export interface FreshList {
  over: ContactList | undefined
  /** `over` itself where nothing has changed. */
  list: ContactList
}

/** Query options for the contacts of a person; every argument of a fetcher is in its key. */
export function contactQueries(client: Client) {
  const all = (personId: number) => [...queryPrefix(client), 'contacts', personId] as const
  const arrivingKey = (personId: number) => [...all(personId), 'arriving'] as const
  return {
    all,
    /** The key of writes to a person. */
    write: (personId: number) => [...all(personId), 'write'] as const,
    /** The key of a remove-all; it runs in the same scope as writes. */
    removeAll: (personId: number) => [...all(personId), 'removeAll'] as const,
    /** The key of the record of changes. */
    changes: (personId: number) => [...all(personId), 'changes'] as const,
    list: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        // The default compares by index: whatever follows a contact that went would be another object.
        structuralSharing: false,
        queryKey: [...all(personId), 'list'] as const,
        queryFn: ({ signal, client: cache }) =>
          client.contacts.list(personId, {
            signal,
            onPart: (part) => {
              // What is on screen of an earlier attempt stays until this one has come as far.
              cache.setQueryData<ContactList>(arrivingKey(personId), (shown) =>
                shown && shown.contacts.length > part.contacts.length ? shown : part,
              )
            },
          }),
      }),
    /** What has been read of a list that is not there yet. It is nobody's to read but by reading the list. */
    arriving: (personId: number) =>
      queryOptions<ContactList>({
        ...queryDefaults,
        structuralSharing: false,
        gcTime: 60_000,
        queryFn: skipToken,
        queryKey: arrivingKey(personId),
      }),
    /** The list as it is now, read behind the one on screen. */
    fresh: (personId: number) =>
      queryOptions({
        ...queryDefaults,
        structuralSharing: false,
        queryKey: [...all(personId), 'fresh'] as const,
        queryFn: async ({ signal, client: cache }): Promise<FreshList> => {
          const over = cache.getQueryData<ContactList>([...all(personId), 'list'])
          const options = { signal, known: over, priority: 'background' } as const
          return { over, list: await client.contacts.list(personId, options) }
        },
      }),
    detail: (personId: number, contactId: number) =>
      queryOptions({
        ...queryDefaults,
        queryKey: [...all(personId), 'detail', contactId] as const,
        queryFn: ({ signal }) =>
          client.contacts.get(personId, contactId, { signal, priority: 'background' }),
      }),
  }
}
