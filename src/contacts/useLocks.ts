import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { VersionedContact } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import type { Lock } from './contactRows.ts'

interface Locks {
  lockOf: (contact: Contact) => Lock
  /** Asks again about a contact of which no answer has said whether it is locked. */
  recheck: (contact: Contact) => void
}

/**
 * Says which contacts are locked. "`integration` unknown is not `integration` false": where the list did not say, the
 * contact itself is read, behind everything else; the client keeps such reads to four at once.
 */
export function useLocks(personId: number, contacts: readonly Contact[]): Locks {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const queries = contactQueries(client)
  const unknown = useMemo(
    () => contacts.filter(({ integration }) => integration === undefined),
    [contacts],
  )
  const known = useQueries({
    queries: unknown.map(({ id }) => ({
      ...queries.detail(personId, id),
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
    })),
    combine: (results) =>
      new Map(results.map((result, at) => [unknown[at]?.id, lockSaidBy(result)])),
  })

  const lockOf = ({ id, integration }: Contact) =>
    integration === undefined ? (known.get(id) ?? 'unknown') : lockOfFlag(integration)

  const recheck = useCallback(
    ({ id }: Contact) => {
      const { queryKey } = contactQueries(client).detail(personId, id)
      void queryClient.refetchQueries({ queryKey })
    },
    [client, queryClient, personId],
  )

  return { lockOf, recheck }
}

function lockSaidBy(detail: UseQueryResult<VersionedContact>): Lock {
  const integration = detail.data?.contact.integration
  if (integration !== undefined) return lockOfFlag(integration)
  return detail.isFetching || detail.isPending ? 'unknown' : 'unchecked'
}

function lockOfFlag(integration: boolean): Lock {
  return integration ? 'locked' : 'open'
}
