import { useState } from 'react'

/** Whether an object is still the one of the first render, or the first that has followed it. */
export function useIsFirst(now: object): boolean {
  const [atMount] = useState(now)
  const [first, setFirst] = useState<object>()
  if (first === undefined && now !== atMount) setFirst(now)
  return now === (first ?? now)
}
