import { useState } from 'react'

/** What keeps something away: it stands until that has come, also while it is asked for again. */
export function useLastError(error: Error | null, isThere: boolean): Error | null {
  const [last, setLast] = useState(error)
  const now = isThere ? null : (error ?? last)
  if (now !== last) setLast(now)
  return now
}
