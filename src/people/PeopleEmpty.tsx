import { searchMessages } from '../ui/messages/searchMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import type { Words } from '../ui/words/words.ts'
import type { FoundBy } from './findPeople.ts'
import styles from './PeopleResults.module.css'

interface PeopleEmptyProps {
  query: string
  by: FoundBy
}

/** Says that nobody was found, and what to try; or that there is nobody to find; or what can be searched for. */
export function PeopleEmpty({ query, by }: PeopleEmptyProps) {
  const words = useWords('search', searchMessages)
  const [title, hint] = query === '' ? nobody(words) : noMatch[by](visibleText(query), words)
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      <span>{hint}</span>
    </div>
  )
}

type Said = readonly [title: string, hint: string]

const nobody = (words: Words['search']): Said => [words.nobody, words.nobodyHint]

const noMatch: Record<FoundBy, (query: string, words: Words['search']) => Said> = {
  part: (query, words) => [words.noMatch(query), words.noMatchHint],
  email: (query, words) => [words.noAddress(query), words.noAddressHint],
  number: (query, words) => [words.noNumber(query), words.noNumberHint],
  nothing: (query, words) => [words.notSearched(query), words.notSearchedHint],
}
