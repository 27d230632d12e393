import { useEffect, useRef } from 'react'
import { useContactList } from './useContactList.ts'

/**
 * Reads the list once more before all is removed, where a write of the agent's own has taken its tag: only a list with a
 * tag can go by one call.
 *
 * @param saving such a write is still on its way
 * @returns whether the list is being read: what goes is not certain yet
 */
export function useListForRemoval(personId: number, saving: boolean): boolean {
  const { data, isFetching, refetch } = useContactList(personId)
  const isDone = useRef(false)
  const hasTag = data?.etag !== undefined

  useEffect(() => {
    if (saving || isDone.current) return
    isDone.current = true
    if (!hasTag) void refetch()
  }, [saving, hasTag, refetch])

  return isFetching
}
