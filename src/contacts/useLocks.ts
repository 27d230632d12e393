import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Lock } from './contactRows.ts'

/**
 * Says which contacts are locked. "`integration` unknown is not `integration` false": where the list did not say, the
 * contact itself is read, behind everything else; the client keeps such reads to four at once.
 */
export function useLocks(
  personId: number,
  contacts: readonly Contact[],
): (contact: Contact) => Lock {
  const { client } = useContactsSession()
  const unknown = useMemo(
    () => contacts.filter(({ integration }) => integration === undefined),
    [contacts],
  )
  const known = useQueries({
    queries: unknown.map(({ id }) => ({
      ...contactQueries(client).detail(personId, id),
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
    })),
    combine: combineLocks,
  })

  return useCallback(
    ({ id, integration }) => {
      const owned = integration ?? known.get(id)
      if (owned === undefined) return 'unknown'
      return owned ? 'locked' : 'open'
    },
    [known],
  )
}

function combineLocks(
  results: { data: { contact: Contact } | undefined }[],
): ReadonlyMap<number, boolean> {
  const locks = new Map<number, boolean>()
  for (const { data } of results) {
    if (data?.contact.integration !== undefined)
      locks.set(data.contact.id, data.contact.integration)
  }
  return locks
}
