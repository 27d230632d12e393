import { Fragment } from 'react'
import type { PersonSummary } from '../contract/person.ts'
import { visibleText } from '../ui/visibleText.ts'
import styles from './PersonFacts.module.css'
import { personFacts } from './personFacts.ts'

/** What is known of a person on one line; each part in its own direction of writing. */
export function PersonFacts({ person }: { person: PersonSummary }) {
  return (
    <span className={styles.facts}>
      {personFacts(person).map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <>
              <span aria-hidden>{'\u00a0·'}</span>{' '}
            </>
          )}
          <span dir="auto">{visibleText(fact)}</span>
        </Fragment>
      ))}
    </span>
  )
}
