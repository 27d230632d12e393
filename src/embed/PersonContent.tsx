import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import { PlaceLink } from '../people/PlaceLink.tsx'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import type { PersonPageProps } from './PersonPage.tsx'

type PersonContentProps = Pick<PersonPageProps, 'personId' | 'peopleHref' | 'navigate'>

/** A person, or that there is nobody with this id and where to find others. */
export function PersonContent({ personId, peopleHref, navigate }: PersonContentProps) {
  const words = useWords('people', peopleMessages)
  const peopleLink = peopleHref !== undefined && (
    <PlaceLink href={peopleHref} go={navigate && (() => navigate(peopleHref))}>
      {words.findAnother}
    </PlaceLink>
  )
  const exists = Number.isSafeInteger(personId) && personId > 0
  if (!exists) return <LazyPersonMissing>{peopleLink}</LazyPersonMissing>
  return <PersonPage key={personId} personId={personId} peopleLink={peopleLink} />
}
