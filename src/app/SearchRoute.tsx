import { useState } from 'react'
import { ConnectionNotice } from '../people/ConnectionNotice.tsx'
import { appMessages } from '../ui/messages/appMessages.ts'
import { LazyPeopleSearch } from './lazyPages.ts'
import { PageMain } from './PageMain.tsx'
import { keepSearch, openPerson, personAddress, placeState } from './places.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** The page that finds a person. Coming back, it is as it was left: text, results, place and focus. */
export function SearchRoute() {
  const [{ left }] = useState(placeState)
  const [query] = useState(() => new URLSearchParams(location.search).get('q') ?? '')
  useDocumentTitle(appMessages.backToPeople)

  return (
    <PageMain>
      <ConnectionNotice />
      <LazyPeopleSearch
        initialQuery={query}
        onQuery={keepSearch}
        hrefOfPerson={personAddress}
        onOpen={openPerson}
        returnFrom={left}
      />
    </PageMain>
  )
}
