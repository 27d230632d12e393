import { IconClockPause, IconWifiOff } from '@tabler/icons-react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { messages } from '../ui/messages.ts'
import { useOnline } from '../ui/useOnline.ts'
import styles from './ConnectionNotice.module.css'
import { useWaitingSeconds } from './useWaitingSeconds.ts'

/**
 * Says why nothing moves: the browser is offline, or the API has asked to wait. Screen readers say it once; how long it
 * takes counts down for the eyes only.
 */
export function ConnectionNotice() {
  const { client } = useContactsSession()
  const online = useOnline()
  const seconds = useWaitingSeconds(client)
  return (
    <div role="status">
      {!online ? (
        <p className={styles.notice}>
          <IconWifiOff size={18} aria-hidden />
          {messages.errors.offlineBanner}
        </p>
      ) : (
        seconds !== undefined && (
          <p className={styles.notice}>
            <IconClockPause size={18} aria-hidden />
            <span>
              {messages.errors.waiting} <span aria-hidden>{messages.errors.waitEnds(seconds)}</span>
            </span>
          </p>
        )
      )}
    </div>
  )
}
