import { useCallback, useRef, useState } from 'react'
import { useHref, useLocation, useNavigate, useNavigation, useSearchParams } from 'react-router'
import { loadPeopleSearch } from '../../people/loadPeopleSearch.ts'
import type { ResultLeft } from '../../people/useReturn.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { type ClientSession, clientSession } from '../clientSession.ts'
import { Embedded } from '../Embedded.tsx'
import type { HostOptions } from '../hostOptions.ts'
import { useLatest } from '../useLatest.ts'

const LazyPeopleSearch = lazyPart(loadPeopleSearch, null)

const searchOf = (text: string) => (text === '' ? '' : `?${new URLSearchParams({ q: text })}`)

/** The result from which the agent went to a person's page, where this is the search it stood in. */
function resultLeft(left: ClientSession['left'], query: string): ResultLeft | undefined {
  const { personId, top } = left ?? {}
  if (left?.query !== query || personId === undefined || top === undefined) return undefined
  return { personId, top }
}

/** The search for people; its text stands in the address as `?q=`. Coming back finds it as it was left. */
export function PeopleRoute(options: HostOptions) {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const place = useHref('.')
  const session = clientSession(options.client, options.draftStorage)
  const [query] = useState(() => params.get('q') ?? '')
  const [returnFrom] = useState(() => resultLeft(session.left, query))

  const inAddress = useRef(query)
  const { pathname } = useLocation()
  const { location: next = { pathname } } = useNavigation()
  const isLeaving = useLatest(next.pathname !== pathname)

  const keepQuery = useCallback(
    (text: string) => {
      session.left = { query: text }
      // One that changes nothing would be on its way when the agent opens somebody, and in the way there.
      // And of two navigations React Router goes on with the later one: this is none of the agent's.
      if (text === inAddress.current || isLeaving.current) return
      inAddress.current = text
      void navigate({ search: searchOf(text) }, { replace: true, preventScrollReset: true })
    },
    [isLeaving, navigate, session],
  )
  const open = useCallback(
    (personId: number, top: number) => {
      session.left = { query: session.left?.query ?? query, personId, top }
      void navigate(String(personId))
    },
    [navigate, query, session],
  )

  return (
    <Embedded {...options}>
      <LazyPeopleSearch
        initialQuery={query}
        onQuery={keepQuery}
        hrefOfPerson={(personId) => `${place.replace(/\/$/, '')}/${personId}`}
        onOpen={open}
        returnFrom={returnFrom}
      />
    </Embedded>
  )
}
