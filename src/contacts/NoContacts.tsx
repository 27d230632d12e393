import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactsSection.module.css'

/** Stands where the contacts of a person would be. */
export function NoContacts({ readOnly }: { readOnly: boolean }) {
  const words = useWords('contacts', contactMessages)
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{words.none}</p>
      {!readOnly && <p>{words.noneHint}</p>}
    </div>
  )
}
