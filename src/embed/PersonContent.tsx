import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import { PlaceLink } from '../people/PlaceLink.tsx'
import { messages } from '../ui/messages.ts'
import type { PersonPageProps } from './PersonPage.tsx'

type PersonContentProps = Pick<PersonPageProps, 'personId' | 'peopleHref' | 'navigate'>

/** A person, or that there is nobody with this id and where to find others. */
export function PersonContent({ personId, peopleHref, navigate }: PersonContentProps) {
  const peopleLink = peopleHref !== undefined && (
    <PlaceLink href={peopleHref} go={navigate && (() => navigate(peopleHref))}>
      {messages.people.findAnother}
    </PlaceLink>
  )
  const exists = Number.isSafeInteger(personId) && personId > 0
  if (!exists) return <LazyPersonMissing>{peopleLink}</LazyPersonMissing>
  return <PersonPage key={personId} personId={personId} peopleLink={peopleLink} />
}
