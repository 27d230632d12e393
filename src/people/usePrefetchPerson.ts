import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { contactQueries } from '../contacts/contactQueries.ts'
import { peopleQueries } from './peopleQueries.ts'

/** Passing over a row is no interest in it, and the API counts every call. */
const interestAfterMs = 150

/** Fetches a person and the contacts ahead, for the row that the agent's pointer or focus rests on. */
export function usePrefetchPerson() {
  const { client } = useContactsSession()
  const queryClient = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(timer.current), [])

  return useMemo(
    () => ({
      start: (personId: number) => {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          void queryClient.prefetchQuery(peopleQueries(client).person(personId))
          void queryClient.prefetchQuery(contactQueries(client).list(personId))
        }, interestAfterMs)
      },
      stop: () => clearTimeout(timer.current),
    }),
    [client, queryClient],
  )
}
