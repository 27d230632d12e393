import { Fragment } from 'react'
import type { PersonSummary } from '../contract/person.ts'
import { visibleText } from '../ui/visibleText.ts'
import styles from './PersonFacts.module.css'

/** Job title, organization and site on one line, as far as they are known; each in its own direction of writing. */
export function PersonFacts({ person }: { person: PersonSummary }) {
  const facts = [person.job_title, person.organization?.name, person.site?.name]
  const known = facts.filter((fact) => fact !== undefined)
  return (
    <span className={styles.facts}>
      {known.map((fact, index) => (
        <Fragment key={fact}>
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
