import { navigate } from 'wouter/use-browser-location'

/** What an entry of the browser's history remembers besides its address. */
interface PlaceState {
  /** The address of the search that led here. */
  from?: string
  /** Whose page the agent went to from here, and where in the window that result stood (px from the top). */
  left?: { personId: number; top: number }
}

/** What the present entry of the history remembers. */
export function placeState(): PlaceState {
  return (history.state as PlaceState | null) ?? {}
}

export function personAddress(personId: number): string {
  return `/people/${personId}`
}

/** An entry of the browser's history, to go back to. */
export interface Place {
  address: string
  state: unknown
  /** Finds the entry again, in browsers that have the Navigation API. */
  key: string | undefined
}

/** The present entry of the history. */
export function presentPlace(): Place {
  return {
    address: `${location.pathname}${location.search}`,
    state: history.state,
    key: navigationOfBrowser()?.currentEntry?.key,
  }
}

/** Goes back to an entry of the history; where the browser does not know where it is, to a new one like it. */
export function returnTo({ address, state, key }: Place): void {
  const navigation = navigationOfBrowser()
  if (key !== undefined && navigation?.entries().some((entry) => entry.key === key)) {
    const { committed, finished } = navigation.traverseTo(key)
    // An agent who presses Back meanwhile wins.
    void Promise.allSettled([committed, finished])
  } else navigate(address, { state })
}

/** The Navigation API (HTML standard, 7.2.6), which Safari has from 26.2 on, and Firefox from 147 on. */
function navigationOfBrowser(): Navigation | undefined {
  return window.navigation
}

/** The address of a search; it can be kept as a bookmark. */
export function searchAddress(query: string): string {
  return query === '' ? '/people' : `/people?${new URLSearchParams({ q: query })}`
}

/**
 * Opens a person's page so that the way back finds this one as it is. The search puts its result back to its place by
 * itself, so the browser is told to leave that to it.
 *
 * @param top where in the window the person's result stands
 */
export function openPerson(personId: number, top: number): void {
  const from = `${location.pathname}${location.search}`
  const left = { personId, top }
  navigate(from, { replace: true, state: { ...placeState(), left } })
  history.scrollRestoration = 'manual'
  navigate(personAddress(personId), { state: { from } satisfies PlaceState })
  history.scrollRestoration = 'auto'
  window.scrollTo(0, 0)
}

/** Keeps the text of a search in the address, without a new entry in the history. */
export function keepSearch(query: string): void {
  navigate(searchAddress(query), { replace: true })
}

/** Opens the search for everybody. */
export function openPeople(): void {
  navigate(searchAddress(''))
}

/** Goes back to the search that led here, or to a new one. */
export function goBackToPeople(): void {
  if (placeState().from === undefined) openPeople()
  else history.back()
}
