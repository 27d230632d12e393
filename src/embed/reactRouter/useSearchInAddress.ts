import { use, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  UNSAFE_DataRouterContext,
  useLocation,
  useNavigate,
  useNavigation,
  useSearchParams,
} from 'react-router'
import type { ClientSession } from '../clientSession.ts'
import { useLatest } from '../useLatest.ts'

const searchOf = (text: string) => (text === '' ? '' : `?${new URLSearchParams({ q: text })}`)

/**
 * The search that the address asks for by `?q=`, and the way in which the address follows what is typed. Another address,
 * by a link of the portal or by Back, is another search: its `number` is the next one.
 */
export function useSearchInAddress(session: ClientSession) {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const { pathname, key } = useLocation()
  const { location: next = { pathname } } = useNavigation()
  const isLeaving = useLatest(next.pathname !== pathname)
  // React draws a step of the router's a while after it has begun; only the router itself knows of it at once.
  const router = use(UNSAFE_DataRouterContext)?.router
  const place = useLatest(key)
  const asked = params.get('q') ?? ''
  const seen = useRef(asked)
  const inAddress = useRef(asked)
  /** What the address is to say and may not say yet, oldest first. */
  const coming = useRef<string[]>([])
  const [begun, setBegun] = useState(() => {
    // A portal may take so long for an address that the agent is gone before it.
    const { left } = session
    return { query: left?.key === key ? left.query : asked, number: 0 }
  })

  const follow = useCallback(
    (text: string) => {
      // One that changes nothing would be on its way when the agent opens somebody, and in the way there.
      // And of two navigations React Router goes on with the later one: this is none of the agent's.
      const { navigation, location: from } = router?.state ?? {}
      const isStepping = navigation?.location && navigation.location.pathname !== from?.pathname
      if (text === inAddress.current || isLeaving.current || isStepping) return
      inAddress.current = text
      coming.current.push(text)
      void navigate({ search: searchOf(text) }, { replace: true, preventScrollReset: true })
    },
    [isLeaving, navigate, router],
  )

  useLayoutEffect(() => {
    const own = coming.current.indexOf(asked)
    if (own >= 0) coming.current = coming.current.slice(own + 1)
    if (asked === seen.current) return
    seen.current = asked
    if (own >= 0) return
    coming.current = []
    if (asked === inAddress.current) return
    inAddress.current = asked
    setBegun(({ number }) => ({ query: asked, number: number + 1 }))
  }, [asked, key])

  useEffect(() => {
    if (begun.number === 0) follow(begun.query)
  }, [begun, follow])

  const keepQuery = useCallback(
    (text: string) => {
      // The typing can settle right after somebody was opened: who it was is not lost by that.
      const { left } = session
      session.left = { ...(left?.query === text && left), query: text, key: place.current }
      follow(text)
    },
    [follow, place, session],
  )
  return { ...begun, keepQuery }
}
