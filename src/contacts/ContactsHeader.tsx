import type { ReactNode } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactsSection.module.css'

interface ContactsHeaderProps {
  /** How many contacts there are, once known. */
  count?: number
  /** There are no others; without it there may be. */
  isWhole?: boolean
  /** The buttons at the end of the line. */
  children?: ReactNode
}

/** The line above the contacts. */
export function ContactsHeader({ count, isWhole = true, children }: ContactsHeaderProps) {
  const words = useWords('contacts', contactMessages)
  const more = isWhole ? '' : '+'
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{words.region}</h2>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{count + more}</span>
          <span className="pc-hidden">{words.count(count) + more}</span>
        </span>
      )}
      {children && <div className={styles.headerActions}>{children}</div>}
    </header>
  )
}
