import { type MouseEvent, memo } from 'react'
import type { PersonSummary } from '../contract/person.ts'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { Avatar } from './Avatar.tsx'
import { DraftMark } from './DraftMark.tsx'
import { Highlighted } from './Highlighted.tsx'
import { isPlainClick } from './isPlainClick.ts'
import { matchedPart } from './matchedPart.ts'
import { PersonFacts } from './PersonFacts.tsx'
import { PersonMarks } from './PersonMarks.tsx'
import styles from './PersonResult.module.css'

interface PersonResultProps {
  person: PersonSummary
  /** What this person was found by. */
  query: string
  href: string
  /** Whether the Tab key stops at this result; arrow keys lead to the others. */
  isTabStop: boolean
  /** `top` is where in the window this result stands, in px. */
  onOpen: (personId: number, top: number) => void
  /** The agent's pointer or focus has come to this result. */
  onInterest: (personId: number) => void
  onInterestLost: () => void
}

/** One person that a search has found, as a link to the person's page. */
export const PersonResult = memo(function PersonResult(props: PersonResultProps) {
  const { person, query, href, isTabStop, onOpen, onInterest, onInterestLost } = props
  const { id, name, disabled, primary_email: email } = person
  const words = useWords('people', peopleMessages)
  const nameMatches = query === '' || matchedPart(name, query) !== undefined

  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onOpen(id, event.currentTarget.getBoundingClientRect().top)
  }

  return (
    <li className={styles.item}>
      <a
        href={href}
        className={styles.link}
        tabIndex={isTabStop ? 0 : -1}
        data-person={id}
        onClick={follow}
        onFocus={() => onInterest(id)}
        onBlur={onInterestLost}
        onPointerEnter={() => onInterest(id)}
        onPointerLeave={onInterestLost}
      >
        <Avatar name={name} size="row" />
        <span className={styles.text}>
          <span className={styles.title}>
            <span className={styles.name} dir="auto">
              <Highlighted text={name || words.unnamed} query={query} />
            </span>{' '}
            <PersonMarks disabled={disabled} /> <DraftMark personId={id} />
          </span>{' '}
          <PersonFacts person={person} />
          {email && !nameMatches && (
            <span className={styles.email} dir="auto">
              {' '}
              <Highlighted text={email} query={query} />
            </span>
          )}
        </span>
      </a>
    </li>
  )
})
