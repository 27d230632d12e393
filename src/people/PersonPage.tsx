import type { ReactNode } from 'react'
import { isApiError } from '../client/apiError.ts'
import { ContactsSection } from '../contacts/ContactsSection.tsx'
import { LazyPersonMissing } from './lazyPersonMissing.ts'
import { PersonHeader } from './PersonHeader.tsx'
import { PersonHeaderSkeleton } from './PersonHeaderSkeleton.tsx'
import { PersonProblem } from './PersonProblem.tsx'
import { usePerson } from './usePerson.ts'

interface PersonPageProps {
  personId: number
  /** A link to other people, shown when this person does not exist. */
  peopleLink?: ReactNode
}

/**
 * A person: who it is, and how to reach them. Both are asked for at the same time. It belongs below a `ContactsProvider`
 * and a `QueryClientProvider`, inside the page's `main`.
 */
export function PersonPage({ personId, peopleLink }: PersonPageProps) {
  const person = usePerson(personId)
  if (isApiError(person.error, 'notFound')) {
    return <LazyPersonMissing>{peopleLink}</LazyPersonMissing>
  }
  return (
    <div className="pc-container">
      {person.data ? (
        <PersonHeader person={person.data} />
      ) : person.error ? (
        <PersonProblem
          error={person.error}
          retrying={person.isFetching}
          onRetry={() => void person.refetch()}
        />
      ) : (
        <PersonHeaderSkeleton />
      )}
      <ContactsSection key={personId} personId={personId} />
    </div>
  )
}
