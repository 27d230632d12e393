import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Client, ContactList } from '../client/client.ts'
import { keyOf } from '../ui/keyOf.ts'

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

/**
 * The same for changes: those to one person go out one after another, each once, and also while nobody looks at the tab or
 * the connection is said to be away.
 */
export function writeDefaults(client: Client, personId: number) {
  return {
    scope: { id: contactQueries(client).write(personId).join(' ') },
    networkMode: 'always',
    retry: false,
    throwOnError: false,
    meta: { persist: false },
  } as const
}

/**
 * The prefix of every key of ours in a cache: with the client's scope, and a number of the client's own, so that in a cache
 * that is shared neither accounts mix nor agents who follow one another.
 */
export function queryPrefix(client: Client) {
  return ['people-contacts', client.scope, keyOf(client)] as const
}

/** Query options for the contacts of a person, as far as they come on screen at first; every argument of a fetcher is in its key. */
export function contactQueries(client: Client) {
  const all = (personId: number) => [...queryPrefix(client), 'contacts', personId] as const
  const arrivingKey = (personId: number) => [...all(personId), 'arriving'] as const
  return {
    all,
    /** The key of writes to a person. */
    write: (personId: number) => [...all(personId), 'write'] as const,
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
    /** A contact that is read by itself; each answer is another object. */
    detail: (personId: number, contactId: number) =>
      queryOptions({
        ...queryDefaults,
        queryKey: [...all(personId), 'detail', contactId] as const,
        structuralSharing: false,
        queryFn: ({ signal }) =>
          client.contacts.get(personId, contactId, { signal, priority: 'background' }),
      }),
  }
}
