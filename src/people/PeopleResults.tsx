import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useFirstOfMore } from '../ui/useFirstOfMore.ts'
import { useWords } from '../ui/words/useWords.ts'
import { PeopleEmpty } from './PeopleEmpty.tsx'
import { PeopleProblem } from './PeopleProblem.tsx'
import styles from './PeopleResults.module.css'
import { PeopleSkeleton } from './PeopleSkeleton.tsx'
import { PersonResult } from './PersonResult.tsx'
import { ShowMore } from './ShowMore.tsx'
import type { PeopleSearchState } from './usePeopleSearch.ts'
import { usePrefetchPerson } from './usePrefetchPerson.ts'

interface PeopleResultsProps {
  search: PeopleSearchState
  hrefOfPerson: (personId: number) => string
  onOpen: (personId: number, top: number) => void
  /** The people are those of what is typed. */
  isFresh: boolean
  /** Gives every result its real height at once, not only those near the window. */
  isLaidOut: boolean
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  ref: RefObject<HTMLUListElement | null>
}

/** The people that were found, or why there are none. Tab stops once in the list; arrow keys lead through it. */
export function PeopleResults(props: PeopleResultsProps) {
  const { search, hrefOfPerson, onOpen, isFresh, isLaidOut, onKeyDown, ref } = props
  const { people, foundBy, by, error } = search
  const words = useWords('search', searchMessages)
  const prefetch = usePrefetchPerson()
  const [visited, setVisited] = useState<number>()
  const firstOfMore = useFirstOfMore(ref, 'a', people?.length ?? 0)
  useLayoutEffect(() => firstOfMore.forget(), [firstOfMore, foundBy, error])

  if (people === undefined) {
    return error ? <PeopleProblem search={search} error={error} /> : <PeopleSkeleton />
  }
  if (people.length === 0) return <PeopleEmpty query={foundBy} by={by} />

  const tabStop = people.find(({ id }) => id === visited)?.id ?? people[0]?.id
  return (
    <>
      <ul
        ref={ref}
        aria-label={words.results}
        aria-busy={!isFresh}
        className={styles.list}
        data-laid-out={isLaidOut || undefined}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setVisited(Number(target.dataset.person))}
      >
        {people.map((person) => (
          <PersonResult
            key={person.id}
            person={person}
            query={foundBy}
            href={hrefOfPerson(person.id)}
            isTabStop={person.id === tabStop}
            onOpen={onOpen}
            onInterest={prefetch.start}
            onInterestLost={prefetch.stop}
          />
        ))}
      </ul>
      {error ? (
        <PeopleProblem search={search} error={error} />
      ) : (
        search.hasMore && (
          <ShowMore
            loading={search.isFetching}
            onShowMore={search.showMore}
            firstOfMore={firstOfMore}
          />
        )
      )}
    </>
  )
}
