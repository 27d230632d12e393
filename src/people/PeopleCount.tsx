import { messages } from '../ui/messages.ts'
import styles from './PeopleCount.module.css'
import type { PeopleSearchState } from './usePeopleSearch.ts'

/** How many people there are; screen readers say it when a search has ended. */
export function PeopleCount({ search }: { search: PeopleSearchState }) {
  return (
    <p role="status" className={styles.count}>
      {countText(search)}
    </p>
  )
}

function countText({ people, foundBy, by, total, hasMore }: PeopleSearchState): string {
  if (people === undefined) return ''
  if (by === 'nothing') return messages.people.notByPart
  if (total === undefined && hasMore) return messages.people.shown(people.length)
  const count = total ?? people.length
  if (count === 0) return messages.people.foundNone
  return foundBy === '' ? messages.people.everybody(count) : messages.people.found(count)
}
