import { PlaceLink } from '../people/PlaceLink.tsx'
import { appMessages } from '../ui/messages/appMessages.ts'
import { PageMain } from './PageMain.tsx'
import { PlainState } from './PlainState.tsx'
import { openPeople, searchAddress } from './places.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

const words = appMessages.noPage

/** What stands at an address that is none of ours. */
export function NoSuchPage() {
  useDocumentTitle(words.title)
  return (
    <PageMain>
      <PlainState title={words.title} body={words.body}>
        <PlaceLink href={searchAddress('')} go={openPeople}>
          {words.link}
        </PlaceLink>
      </PlainState>
    </PageMain>
  )
}
