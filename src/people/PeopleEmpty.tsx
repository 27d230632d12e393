import { messages } from '../ui/messages.ts'
import styles from './PeopleResults.module.css'

/** Says that nobody was found, and what to try; or that there is nobody to find. */
export function PeopleEmpty({ query }: { query: string }) {
  const { noMatch, noMatchHint, nobody, nobodyHint } = messages.people
  return (
    <div className={styles.empty}>
      <strong>{query === '' ? nobody : noMatch(query)}</strong>
      <span>{query === '' ? nobodyHint : noMatchHint}</span>
    </div>
  )
}
