import { IconUserOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PersonMissing.module.css'

export interface PersonMissingProps {
  /** Where to go from here. */
  children?: ReactNode
}

/** The page of a person that the service does not know. */
export function PersonMissing({ children }: PersonMissingProps) {
  const words = useWords('people', peopleMessages)
  return (
    <div className={styles.missing}>
      <IconUserOff size={32} stroke={1.5} aria-hidden className={styles.icon} />
      <h1 className={styles.title}>{words.missing}</h1>
      <p className={styles.hint}>{words.missingHint}</p>
      {children}
    </div>
  )
}
