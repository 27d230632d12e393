import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Client } from '../client/client.ts'

/** How many seconds the client still waits because the API asked it to, counted down; `undefined` when it does not. */
export function useWaitingSeconds(client: Client): number | undefined {
  const until = useSyncExternalStore(client.subscribe, client.waitingUntil)
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    if (until === undefined) return
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [until])

  if (until === undefined || until <= now) return undefined
  return Math.ceil((until - now) / 1000)
}
