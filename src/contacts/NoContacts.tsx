import { messages } from '../ui/messages.ts'
import styles from './ContactsSection.module.css'

/** Stands where the contacts of a person would be. */
export function NoContacts({ readOnly }: { readOnly: boolean }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{messages.contacts.none}</p>
      {!readOnly && <p>{messages.contacts.noneHint}</p>}
    </div>
  )
}
