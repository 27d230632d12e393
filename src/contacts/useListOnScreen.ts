import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import { listOnScreen } from './listOnScreen.ts'

/** See {@link listOnScreen}; the object stays the same from render to render. */
export function useListOnScreen(personId: number) {
  const { client } = useContactsSession()
  const cache = useQueryClient()
  return useMemo(() => listOnScreen(cache, client, personId), [client, cache, personId])
}
