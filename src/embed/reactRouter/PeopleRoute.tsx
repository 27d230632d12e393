import { useCallback, useState } from 'react'
import { useHref, useNavigate, useNavigationType } from 'react-router'
import { loadPeopleSearch } from '../../people/loadPeopleSearch.ts'
import type { ResultLeft } from '../../people/useReturn.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { type ClientSession, clientSession } from '../clientSession.ts'
import { Embedded } from '../Embedded.tsx'
import type { HostOptions } from '../hostOptions.ts'
import { useSearchInAddress } from './useSearchInAddress.ts'

const LazyPeopleSearch = lazyPart(loadPeopleSearch, null)

/** The result from which the agent went to a person's page, where this is the search it stood in. */
function resultLeft(left: ClientSession['left'], query: string): ResultLeft | undefined {
  const { personId, top } = left ?? {}
  if (left?.query !== query || personId === undefined || top === undefined) return undefined
  return { personId, top }
}

/** The search for people; its text stands in the address as `?q=`. Coming back finds it as it was left. */
export function PeopleRoute(options: HostOptions) {
  const navigate = useNavigate()
  const place = useHref('.')
  const session = clientSession(options.client, options.draftStorage)
  const { query, number, keepQuery } = useSearchInAddress(session)
  const isBack = useNavigationType() === 'POP'
  const [returnFrom] = useState(() => (isBack ? resultLeft(session.left, query) : undefined))

  const open = useCallback(
    (personId: number, top: number) => {
      session.left = { ...(session.left ?? { query }), personId, top }
      void navigate(String(personId))
    },
    [navigate, query, session],
  )

  return (
    <Embedded {...options}>
      <LazyPeopleSearch
        key={number}
        initialQuery={query}
        onQuery={keepQuery}
        hrefOfPerson={(personId) => `${place.replace(/\/$/, '')}/${personId}`}
        onOpen={open}
        returnFrom={number === 0 ? returnFrom : undefined}
      />
    </Embedded>
  )
}
