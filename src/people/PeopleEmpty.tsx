import { searchMessages } from '../ui/messages/searchMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import type { FoundBy } from './findPeople.ts'
import styles from './PeopleResults.module.css'

interface PeopleEmptyProps {
  query: string
  by: FoundBy
}

/** Says that nobody was found, and what to try; or that there is nobody to find; or what can be searched for. */
export function PeopleEmpty({ query, by }: PeopleEmptyProps) {
  const [title, hint] = query === '' ? nobody : words[by](visibleText(query))
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      <span>{hint}</span>
    </div>
  )
}

const nobody = [searchMessages.nobody, searchMessages.nobodyHint] as const

const words: Record<FoundBy, (query: string) => readonly [title: string, hint: string]> = {
  part: (query) => [searchMessages.noMatch(query), searchMessages.noMatchHint],
  email: (query) => [searchMessages.noAddress(query), searchMessages.noAddressHint],
  number: (query) => [searchMessages.noNumber(query), searchMessages.noNumberHint],
  nothing: (query) => [searchMessages.notSearched(query), searchMessages.notSearchedHint],
}
