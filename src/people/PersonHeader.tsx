import type { Person } from '../contract/person.ts'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import { Avatar } from './Avatar.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import styles from './PersonHeader.module.css'
import { PersonMarks } from './PersonMarks.tsx'

/** Who this is. */
export function PersonHeader({ person }: { person: Person }) {
  const words = useWords('people', peopleMessages)
  return (
    <header className={styles.header}>
      <Avatar name={person.name} size="page" />
      <div className={styles.text}>
        <div className={styles.title}>
          <h1 className={styles.name} dir="auto">
            {visibleText(person.name) || words.unnamed}
          </h1>
          <PersonMarks vip={person.vip} disabled={person.disabled} />
        </div>
        <div className={styles.facts}>
          <PersonFacts person={person} />
        </div>
      </div>
    </header>
  )
}
