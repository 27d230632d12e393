import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PersonHeader.module.css'

/** The shape of the person's header while it is loading; it shows only after 150 ms. */
export function PersonHeaderSkeleton() {
  const words = useWords('people', peopleMessages)
  return (
    <div role="status" aria-label={words.loadingPerson} className={styles.header}>
      <span className={`${styles.circle} pc-delayed`} />
      <span className={`${styles.text} pc-delayed`}>
        <span className={styles.bar} data-bar="name" />
        <span className={styles.bar} />
      </span>
    </div>
  )
}
