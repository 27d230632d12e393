import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PeopleSkeleton.module.css'

/** Widths in % of name and facts, like those of real people. */
const shape = [
  [24, 52],
  [31, 44],
  [20, 58],
  [27, 40],
  [22, 49],
  [29, 55],
] as const

/** The shape of the results while they are loading; it shows only after 150 ms. */
export function PeopleSkeleton() {
  const words = useWords('search', searchMessages)
  return (
    <div role="status" aria-label={words.loading} className={styles.skeleton}>
      {shape.map(([name, facts]) => (
        <div key={name} className={`${styles.row} pc-delayed`}>
          <span className={styles.circle} />
          <span className={styles.text}>
            <span className={styles.bar} style={{ width: `${name}%` }} />
            <span className={styles.bar} style={{ width: `${facts}%` }} />
          </span>
        </div>
      ))}
    </div>
  )
}
