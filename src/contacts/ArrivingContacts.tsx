import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ContactsError } from './ContactsError.tsx'
import styles from './ContactsSection.module.css'
import { useContactList } from './useContactList.ts'

interface ArrivingContactsProps {
  personId: number
}

/** Stands below the contacts of a long list that have come so far: others are coming, or could not be read. */
export function ArrivingContacts({ personId }: ArrivingContactsProps) {
  const words = useWords('contacts', contactMessages)
  const { error, isFetching, refetch } = useContactList(personId)
  return error ? (
    <ContactsError error={error} retrying={isFetching} onRetry={() => void refetch()} />
  ) : (
    <p role="status" className={styles.hint}>
      {words.more}
    </p>
  )
}
