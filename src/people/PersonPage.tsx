import { ContactsSection } from '../contacts/ContactsSection.tsx'
import { useLastError } from '../ui/useLastError.ts'
import { LazyPersonMissing } from './lazyPersonMissing.ts'
import { PersonHeader } from './PersonHeader.tsx'
import { PersonHeaderSkeleton } from './PersonHeaderSkeleton.tsx'
import type { PersonMissingProps } from './PersonMissing.tsx'
import { PersonProblem } from './PersonProblem.tsx'
import { usePerson } from './usePerson.ts'

interface PersonPageProps {
  personId: number
  /** Where other people are found: linked where this person does not exist. */
  others?: PersonMissingProps['others']
}

/**
 * A person: who it is, and how to reach them. Both are asked for at the same time. It belongs below a `ContactsProvider`
 * and a `QueryClientProvider`, inside the page's `main`.
 */
export function PersonPage({ personId, others }: PersonPageProps) {
  const { person, isRead, isMissing, isFetching, refetch, ...read } = usePerson(personId)
  const error = useLastError(read.error, isRead)
  if (isMissing) return <LazyPersonMissing others={others} />
  return (
    <div className="pc-container">
      {person && <PersonHeader person={person} />}
      {error && (
        <PersonProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />
      )}
      {!person && !error && <PersonHeaderSkeleton />}
      <ContactsSection key={personId} personId={personId} />
    </div>
  )
}
