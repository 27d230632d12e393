import { useRef } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useLastError } from '../ui/useLastError.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ContactsError } from './ContactsError.tsx'
import { ContactsHeader } from './ContactsHeader.tsx'
import styles from './ContactsSection.module.css'
import { ContactsSkeleton } from './ContactsSkeleton.tsx'
import { LoadedContacts } from './LoadedContacts.tsx'
import { RecentChanges } from './RecentChanges.tsx'
import { useArrivingContacts, useContactList } from './useContactList.ts'

interface ContactsSectionProps {
  personId: number
}

/**
 * The region "Contact details" of a person: read, copy, call, add, correct and remove, each state in its place; and
 * below it, folded away, who changed what.
 */
export function ContactsSection({ personId }: ContactsSectionProps) {
  const words = useWords('contacts', contactMessages)
  const section = useRef<HTMLElement>(null)
  const list = useContactList(personId)
  const arriving = useArrivingContacts(personId)
  const error = useLastError(list.error, list.data !== undefined)
  const isLoading = list.isPending && !error

  return (
    <>
      <section ref={section} aria-label={words.region} className={styles.section}>
        {(list.data ?? arriving) ? (
          <LoadedContacts personId={personId} section={section} />
        ) : (
          <ContactsHeader>{isLoading && <span className={styles.actionsPlace} />}</ContactsHeader>
        )}
        {error && (
          <ContactsError
            error={error}
            retrying={list.isFetching}
            onRetry={() => void list.refetch()}
          />
        )}
        {isLoading &&
          (arriving ? (
            <p role="status" className={styles.hint}>
              {words.more}
            </p>
          ) : (
            <ContactsSkeleton />
          ))}
      </section>
      {list.data && <RecentChanges personId={personId} />}
    </>
  )
}
