import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { type Lock, toldLock } from './contactRows.ts'

/** What was found out about contacts by their id, where the list did not say whether they are locked. */
export type KnownLocks = ReadonlyMap<number, Lock>

const nothingKnown: KnownLocks = new Map()

/**
 * Says which contacts are locked. "`integration` unknown is not `integration` false": where the list did not say,
 * `isAsking` tells that the contacts themselves have to be read; `onKnown` takes what that brings.
 */
export function useLocks(personId: number, contacts: readonly Contact[]) {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const [known, onKnown] = useState(nothingKnown)

  const lockOf = useCallback(
    (contact: Contact): Lock => {
      const told = toldLock(contact)
      return told === 'unknown' ? (known.get(contact.id) ?? told) : told
    },
    [known],
  )

  /** Asks again about a contact of which no answer has said whether it is locked. */
  const recheck = useCallback(
    ({ id }: Contact) => {
      // The answer that failed may have left the cache.
      void queryClient.prefetchQuery({
        ...contactQueries(client).detail(personId, id),
        staleTime: 0,
      })
    },
    [client, queryClient, personId],
  )

  const isAsking = contacts.some(({ integration }) => integration === undefined)
  return { lockOf, recheck, isAsking, onKnown }
}
