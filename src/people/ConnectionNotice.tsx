import { useEffect, useState } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { useOnline } from '../ui/useOnline.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ConnectionNotice.module.css'

/** Once the connection is gone no code can be fetched: that much is said without it. */
const LazyConnectionState = lazyPart(
  () => import('./ConnectionState.tsx').then(({ ConnectionState }) => ConnectionState),
  ({ offline }) => offline && <p className={styles.notice}>{offline}</p>,
  { isVital: false },
)

/** The place where it is said that the browser is offline, or that the API has asked to wait. */
export function ConnectionNotice() {
  const { offlineBanner } = useWords('errors', errorMessages)
  const online = useOnline()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return (
    <div role="status">
      {(isIdle || !online) && (
        // Code that could not be fetched is asked for again when the connection is back.
        <LazyConnectionState key={String(online)} offline={online ? undefined : offlineBanner} />
      )}
    </div>
  )
}
