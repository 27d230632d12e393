import type { ReactNode } from 'react'
import { messages } from '../ui/messages.ts'
import styles from './ContactsSection.module.css'

interface ContactsHeaderProps {
  /** How many contacts there are, once known. */
  count?: number
  /** The buttons at the end of the line. */
  children?: ReactNode
}

/** The line above the contacts. */
export function ContactsHeader({ count, children }: ContactsHeaderProps) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{messages.contacts.region}</h2>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{count}</span>
          <span className="pc-hidden">{messages.contacts.count(count)}</span>
        </span>
      )}
      {children && <div className={styles.headerActions}>{children}</div>}
    </header>
  )
}
