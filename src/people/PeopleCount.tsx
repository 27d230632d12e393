import { messages } from '../ui/messages.ts'
import styles from './PeopleCount.module.css'
import type { PeopleSearchState } from './usePeopleSearch.ts'

interface PeopleCountProps {
  search: PeopleSearchState
  query: string
}

/** How many people there are; screen readers say it when a search has ended. */
export function PeopleCount({ search, query }: PeopleCountProps) {
  return (
    <p role="status" className={styles.count}>
      {countText(search, query)}
    </p>
  )
}

function countText({ people, total, hasMore }: PeopleSearchState, query: string): string {
  if (people === undefined) return ''
  if (total === undefined && hasMore) return messages.people.shown(people.length)
  const count = total ?? people.length
  if (count === 0) return messages.people.foundNone
  return query === '' ? messages.people.everybody(count) : messages.people.found(count)
}
