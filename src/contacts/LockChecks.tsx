import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useState } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { LockChecker } from './lockChecker.ts'
import type { KnownLocks } from './useLocks.ts'
import { useNearRows } from './useNearRows.ts'

export interface LockChecksProps {
  personId: number
  contacts: readonly Contact[]
  /** Where the rows of these contacts stand. */
  section: RefObject<HTMLElement | null>
  /** Asks about all of them, not only about those near the screen. */
  all: boolean
  /** Told what is known, each time it is more; must stay the same function. */
  onKnown: (known: KnownLocks) => void
}

/** Shows nothing: finds out which contacts are locked, where the list did not say. */
export function LockChecks({ personId, contacts, section, all, onKnown }: LockChecksProps) {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const near = useNearRows(section)
  const [checker] = useState(() => new LockChecker({ client, queryClient, personId, onKnown }))

  useEffect(() => checker.start(), [checker])
  useEffect(() => {
    const unknown = contacts.filter(({ integration }) => integration === undefined)
    const wanted = unknown.filter(({ id }) => all || near.has(id))
    checker.want(wanted.map(({ id }) => id))
  }, [checker, contacts, all, near])

  return null
}
