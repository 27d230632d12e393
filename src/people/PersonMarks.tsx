import { messages } from '../ui/messages.ts'
import styles from './PersonMarks.module.css'

interface PersonMarksProps {
  vip?: boolean
  disabled: boolean
}

/** What the agent must know before calling: a VIP, or somebody whose account is disabled. */
export function PersonMarks({ vip = false, disabled }: PersonMarksProps) {
  return (
    <>
      {vip && (
        <span className={styles.mark} data-mark="vip">
          <span aria-hidden>★</span>
          <span>{messages.people.vip}</span>
        </span>
      )}
      {disabled && (
        <span className={styles.mark} data-mark="disabled">
          {messages.people.disabled}
        </span>
      )}
    </>
  )
}
