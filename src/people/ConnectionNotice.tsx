import { useEffect, useState } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import { whenIdle } from '../ui/whenIdle.ts'

const LazyConnectionState = lazyPart(
  () => import('./ConnectionState.tsx').then(({ ConnectionState }) => ConnectionState),
  null,
  { isVital: false },
)

/** The place where it is said that the browser is offline, or that the API has asked to wait. Its code comes in idle time. */
export function ConnectionNotice() {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return <div role="status">{isIdle && <LazyConnectionState />}</div>
}
