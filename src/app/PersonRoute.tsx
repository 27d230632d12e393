import { useEffect, useRef } from 'react'
import { ConnectionNotice } from '../people/ConnectionNotice.tsx'
import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import { personIdOf } from '../people/personIdOf.ts'
import { PageMain } from './PageMain.tsx'
import { PersonTitle } from './PersonTitle.tsx'
import { openPeople, placeState, searchAddress } from './places.ts'

/** The page of a person. Coming from the search, reading begins at its content, unless the agent is elsewhere already. */
export function PersonRoute({ id }: { id: string }) {
  const main = useRef<HTMLElement>(null)
  const personId = personIdOf(id)
  const others = { href: searchAddress(''), go: openPeople }

  useEffect(() => {
    if (placeState().from === undefined || document.activeElement !== document.body) return
    main.current?.focus({ preventScroll: true })
  }, [])

  return (
    <PageMain ref={main}>
      <ConnectionNotice />
      {personId === undefined ? (
        <LazyPersonMissing others={others} />
      ) : (
        <>
          <PersonTitle personId={personId} />
          <PersonPage personId={personId} others={others} />
        </>
      )}
    </PageMain>
  )
}
