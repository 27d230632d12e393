import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { LoadError } from '../ui/LoadError.tsx'
import { messages } from '../ui/messages.ts'
import { ContactsError } from './ContactsError.tsx'
import { ContactsHeader } from './ContactsHeader.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import styles from './ContactsSection.module.css'
import { ContactsSkeleton } from './ContactsSkeleton.tsx'
import { contactQueries } from './contactQueries.ts'
import { LoadedContacts } from './LoadedContacts.tsx'
import { problemText } from './problemText.ts'

interface ContactsSectionProps {
  personId: number
}

/** The region "Contact details" of a person: read, copy, call, add, correct and remove, each state in its place. */
export function ContactsSection({ personId }: ContactsSectionProps) {
  const { client } = useContactsSession()
  const section = useRef<HTMLElement>(null)
  const list = useQuery(contactQueries(client).list(personId))

  return (
    <section ref={section} aria-label={messages.contacts.region} className={styles.section}>
      {list.data ? (
        <>
          <LoadedContacts personId={personId} loaded={list.data} section={section} />
          {list.isRefetchError && (
            <LoadError
              title={messages.contacts.refreshFailed}
              detail={problemText(list.error)}
              onRetry={() => void list.refetch()}
              retrying={list.isFetching}
            />
          )}
        </>
      ) : (
        <>
          <ContactsHeader>
            {list.isPending && <span className={styles.actionsPlace} />}
          </ContactsHeader>
          {list.isError ? (
            <ContactsError
              error={list.error}
              retrying={list.isFetching}
              onRetry={() => void list.refetch()}
            />
          ) : (
            <ContactsSkeleton />
          )}
        </>
      )}
    </section>
  )
}
