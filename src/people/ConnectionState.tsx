import clockPause from '@tabler/icons/outline/clock-pause.svg?path'
import wifiOff from '@tabler/icons/outline/wifi-off.svg?path'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { Icon } from '../ui/Icon.tsx'
import { waitingMessages } from '../ui/messages/waitingMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ConnectionNotice.module.css'
import { useWaitingSeconds } from './useWaitingSeconds.ts'

export interface ConnectionStateProps {
  /** That the browser is offline, in words; `undefined` when it is not. */
  offline: string | undefined
}

/**
 * Says why nothing moves, if nothing does. Screen readers say it once; how long it takes counts down for the eyes only.
 */
export function ConnectionState({ offline }: ConnectionStateProps) {
  const { client } = useContactsSession()
  const words = useWords('waiting', waitingMessages)
  const seconds = useWaitingSeconds(client)
  if (offline) {
    return (
      <p className={styles.notice}>
        <Icon path={wifiOff} />
        {offline}
      </p>
    )
  }
  if (seconds === undefined) return null
  return (
    <p className={styles.notice}>
      <Icon path={clockPause} />
      <span>
        {words.waiting} <span aria-hidden>{words.ends(seconds)}</span>
      </span>
    </p>
  )
}
