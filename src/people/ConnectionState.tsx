import { IconClockPause, IconWifiOff } from '@tabler/icons-react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { waitingMessages } from '../ui/messages/waitingMessages.ts'
import { useOnline } from '../ui/useOnline.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ConnectionState.module.css'
import { useWaitingSeconds } from './useWaitingSeconds.ts'

/**
 * Says why nothing moves, if nothing does. Screen readers say it once; how long it takes counts down for the eyes only.
 */
export function ConnectionState() {
  const { client } = useContactsSession()
  const words = useWords('errors', errorMessages)
  const waits = useWords('waiting', waitingMessages)
  const online = useOnline()
  const seconds = useWaitingSeconds(client)
  if (!online) {
    return (
      <p className={styles.notice}>
        <IconWifiOff size={18} aria-hidden />
        {words.offlineBanner}
      </p>
    )
  }
  if (seconds === undefined) return null
  return (
    <p className={styles.notice}>
      <IconClockPause size={18} aria-hidden />
      <span>
        {waits.waiting} <span aria-hidden>{waits.ends(seconds)}</span>
      </span>
    </p>
  )
}
