import type { ReactNode } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactsSection.module.css'

interface ContactsHeaderProps {
  /** How many contacts there are, once known. */
  count?: number
  /** The buttons at the end of the line. */
  children?: ReactNode
}

/** The line above the contacts. */
export function ContactsHeader({ count, children }: ContactsHeaderProps) {
  const words = useWords('contacts', contactMessages)
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{words.region}</h2>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{count}</span>
          <span className="pc-hidden">{words.count(count)}</span>
        </span>
      )}
      {children && <div className={styles.headerActions}>{children}</div>}
    </header>
  )
}
