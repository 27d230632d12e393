import { searchMessages } from '../ui/messages/searchMessages.ts'
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
  if (by === 'nothing') return searchMessages.notByPart
  if (total === undefined && hasMore) return searchMessages.shown(people.length)
  const count = total ?? people.length
  if (count === 0) return searchMessages.foundNone
  return foundBy === '' ? searchMessages.everybody(count) : searchMessages.found(count)
}
