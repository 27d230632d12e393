import { messages } from '../ui/messages.ts'
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

const { people } = messages

const nobody = [people.nobody, people.nobodyHint] as const

const words: Record<FoundBy, (query: string) => readonly [title: string, hint: string]> = {
  part: (query) => [people.noMatch(query), people.noMatchHint],
  email: (query) => [people.noAddress(query), people.noAddressHint],
  number: (query) => [people.noNumber(query), people.noNumberHint],
  nothing: (query) => [people.notSearched(query), people.notSearchedHint],
}
