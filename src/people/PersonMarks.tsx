import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PersonMarks.module.css'

interface PersonMarksProps {
  vip?: boolean
  disabled: boolean
}

/** What the agent must know before calling: a VIP, or somebody whose account is disabled. */
export function PersonMarks({ vip = false, disabled }: PersonMarksProps) {
  const words = useWords('people', peopleMessages)
  return (
    <>
      {vip && (
        <span className={styles.mark} data-mark="vip">
          <span aria-hidden>★</span>
          <span>{words.vip}</span>
        </span>
      )}
      {disabled && (
        <span className={styles.mark} data-mark="disabled">
          {words.disabled}
        </span>
      )}
    </>
  )
}
