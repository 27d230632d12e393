import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactsSkeleton.module.css'
import { skeletonShape } from './skeletonShape.ts'

/** The shape of the list while it is loading; it shows only after 150 ms. */
export function ContactsSkeleton() {
  const words = useWords('contacts', contactMessages)
  return (
    <div className="pc-delayed" role="status" aria-label={words.loading}>
      {skeletonShape.map((widths) => (
        <div key={widths.join()} className={styles.group} aria-hidden>
          <span className={styles.heading} />
          {widths.map((width) => (
            <div key={width} className={styles.row}>
              <span className={styles.label} />
              <span className={styles.value} style={{ width: `${width}%` }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
