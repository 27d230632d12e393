import { useEffect, useState } from 'react'

const everyMilliseconds = 30_000

/** The time in epoch milliseconds, renewed twice a minute: often enough for how many minutes ago something was. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return now
}
