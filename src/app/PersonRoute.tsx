import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { ConnectionNotice } from '../people/ConnectionNotice.tsx'
import { PersonMissing } from '../people/PersonMissing.tsx'
import { PersonPage } from '../people/PersonPage.tsx'
import { messages } from '../ui/messages.ts'
import { PageMain } from './PageMain.tsx'
import { PersonTitle } from './PersonTitle.tsx'
import { personIdOf, placeState } from './places.ts'

/** The page of a person. Coming from the search, reading begins at its content. */
export function PersonRoute({ id }: { id: string }) {
  const main = useRef<HTMLElement>(null)
  const personId = personIdOf(id)
  const peopleLink = <Link href="/people">{messages.people.findAnother}</Link>

  useEffect(() => {
    if (placeState().from !== undefined) main.current?.focus({ preventScroll: true })
  }, [])

  return (
    <PageMain ref={main}>
      <ConnectionNotice />
      {personId === undefined ? (
        <PersonMissing>{peopleLink}</PersonMissing>
      ) : (
        <>
          <PersonTitle personId={personId} />
          <PersonPage personId={personId} peopleLink={peopleLink} />
        </>
      )}
    </PageMain>
  )
}
