import { messages } from '../ui/messages.ts'
import styles from './PersonHeader.module.css'

/** The shape of the person's header while it is loading; it shows only after 150 ms. */
export function PersonHeaderSkeleton() {
  return (
    <div role="status" aria-label={messages.people.loadingPerson} className={styles.header}>
      <span className={`${styles.circle} pc-delayed`} />
      <span className={`${styles.text} pc-delayed`}>
        <span className={styles.bar} data-bar="name" />
        <span className={styles.bar} />
      </span>
    </div>
  )
}
