import { isPersonId } from '../people/isPersonId.ts'
import { LazyPersonMissing } from '../people/lazyPersonMissing.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import type { PersonPageProps } from './PersonPage.tsx'

type PersonContentProps = Pick<PersonPageProps, 'personId' | 'peopleHref' | 'navigate'>

/** A person, or that there is nobody with this id and where to find others. */
export function PersonContent({ personId, peopleHref, navigate }: PersonContentProps) {
  const others =
    peopleHref === undefined
      ? undefined
      : { href: peopleHref, go: navigate && (() => navigate(peopleHref)) }
  if (!isPersonId(personId)) return <LazyPersonMissing others={others} />
  return <PersonPage key={personId} personId={personId} others={others} />
}
