import { useEffect } from 'react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { useOnline } from '../ui/useOnline.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ConnectionNotice.module.css'
import { useWaitingSeconds } from './useWaitingSeconds.ts'

const LazyConnectionIcon = lazyPart(
  () => import('./ConnectionIcon.tsx').then(({ ConnectionIcon }) => ConnectionIcon),
  null,
  { isVital: false },
)

/**
 * Says why nothing moves: the browser is offline, or the API has asked to wait. Screen readers say it once; how long it
 * takes counts down for the eyes only.
 */
export function ConnectionNotice() {
  const { client } = useContactsSession()
  const words = useWords('errors', errorMessages)
  const online = useOnline()
  const seconds = useWaitingSeconds(client)
  useEffect(() => whenIdle(LazyConnectionIcon.preload), [])
  return (
    <div role="status">
      {!online ? (
        <p className={styles.notice}>
          <LazyConnectionIcon why="offline" />
          {words.offlineBanner}
        </p>
      ) : (
        seconds !== undefined && (
          <p className={styles.notice}>
            <LazyConnectionIcon why="waiting" />
            <span>
              {words.waiting} <span aria-hidden>{words.waitEnds(seconds)}</span>
            </span>
          </p>
        )
      )}
    </div>
  )
}
