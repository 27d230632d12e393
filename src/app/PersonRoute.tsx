import { useEffect, useRef } from 'react'
import { ConnectionNotice } from '../people/ConnectionNotice.tsx'
import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import { PlaceLink } from '../people/PlaceLink.tsx'
import { personIdOf } from '../people/personIdOf.ts'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { PageMain } from './PageMain.tsx'
import { PersonTitle } from './PersonTitle.tsx'
import { openPeople, placeState, searchAddress } from './places.ts'

/** The page of a person. Coming from the search, reading begins at its content. */
export function PersonRoute({ id }: { id: string }) {
  const main = useRef<HTMLElement>(null)
  const personId = personIdOf(id)
  const peopleLink = (
    <PlaceLink href={searchAddress('')} go={openPeople}>
      {peopleMessages.findAnother}
    </PlaceLink>
  )

  useEffect(() => {
    if (placeState().from !== undefined) main.current?.focus({ preventScroll: true })
  }, [])

  return (
    <PageMain ref={main}>
      <ConnectionNotice />
      {personId === undefined ? (
        <LazyPersonMissing>{peopleLink}</LazyPersonMissing>
      ) : (
        <>
          <PersonTitle personId={personId} />
          <PersonPage personId={personId} peopleLink={peopleLink} />
        </>
      )}
    </PageMain>
  )
}
