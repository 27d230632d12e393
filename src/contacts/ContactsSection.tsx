import { useRef } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
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

  return (
    <>
      <section ref={section} aria-label={words.region} className={styles.section}>
        {(list.data ?? arriving) ? (
          <LoadedContacts personId={personId} section={section} />
        ) : (
          <ContactsHeader>
            {list.isPending && <span className={styles.actionsPlace} />}
          </ContactsHeader>
        )}
        {list.isError && !list.data && (
          <ContactsError
            error={list.error}
            retrying={list.isFetching}
            onRetry={() => void list.refetch()}
          />
        )}
        {list.isPending &&
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
