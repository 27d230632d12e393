import { type MouseEvent, useCallback, useRef } from 'react'

/** In milliseconds: longer than a double click takes, shorter than aiming anew. */
const doubleClickTime = 500

/**
 * After a click on Delete the next row slides under the pointer: the second half of a double click must not delete that
 * one too. Keys are let through, for the focus moves to the row and not to its button.
 */
export function useDeleteGuard(): (event: MouseEvent) => boolean {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return useCallback(({ detail, timeStamp }: MouseEvent) => {
    if (detail === 0) return true
    const isMeant = timeStamp - last.current > doubleClickTime
    if (isMeant) last.current = timeStamp
    return isMeant
  }, [])
}
