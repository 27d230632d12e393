import { useKnownLanguage } from '../contacts/useKnownLanguage.ts'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import type { Words } from '../ui/words/words.ts'
import styles from './PeopleCount.module.css'
import type { PeopleSearchState } from './usePeopleSearch.ts'

/** How many people there are; screen readers say it when a search has ended. */
export function PeopleCount({ search }: { search: PeopleSearchState }) {
  const words = useWords('search', searchMessages)
  const figures = new Intl.NumberFormat(useKnownLanguage())
  return (
    <p role="status" className={styles.count}>
      {/* Another search that finds as many is said, too. */}
      <span key={search.foundBy}>{countText(search, words, figures)}</span>
    </p>
  )
}

function countText(
  { people, foundBy, by, total, hasMore }: PeopleSearchState,
  words: Words['search'],
  figures: Intl.NumberFormat,
): string {
  if (people === undefined) return ''
  if (by === 'nothing') return words.notByPart
  if (total === undefined && hasMore) return words.shown(figures.format(people.length))
  const count = total ?? people.length
  if (count === 0) return words.foundNone
  const say = foundBy === '' ? words.everybody : words.found
  return say(count, figures.format(count))
}
