import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserStorage } from '../ui/browserStorage.ts'
import { App } from './App.tsx'
import { holdPlace } from './early/heldPlace.ts'
import { takeEarlyReads, takeOver } from './early/takeOver.ts'
import { whenReleased } from './early/whenReleased.ts'
import { LazyPeopleSearch, LazySignInPage } from './lazyPages.ts'
import { type OpenSession, openSession } from './openSession.ts'
import { pageAt } from './pageAt.ts'
import { searchAddress } from './places.ts'
import { takeSignInLink } from './signInLink.ts'
import { openTabChannel } from './tabChannel.ts'
import { TabSession } from './tabSession.ts'
import { TabStorage } from './tabStorage.ts'
import './page.css'

// Where the styles of a part could not be fetched, the link that failed would be taken for one that is there.
addEventListener('error', ({ target }) => target instanceof HTMLLinkElement && target.remove(), {
  capture: true,
})

const storage = new TabStorage(browserStorage('sessionStorage'))
const linkToken = takeSignInLink(window, storage)
if (location.pathname === '/') history.replaceState(null, '', searchAddress(''))

const shared = browserStorage('localStorage')
const channel = openTabChannel('people-contacts')
const session = new TabSession({ channel, storage, shared })
session.begin(linkToken)
for (const event of ['pageshow', 'storage', 'focus']) {
  window.addEventListener(event, () => session.lookAgain())
}
document.addEventListener('visibilitychange', () => session.lookAgain())
window.addEventListener('hashchange', () => {
  const token = takeSignInLink(window)
  if (token !== undefined) session.offer(token)
})

if (session.getState().phase !== 'signedIn') LazySignInPage.preload()
else if (pageAt(location.pathname).name === 'search') LazyPeopleSearch.preload()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')

const open = (number: number, fetch?: typeof globalThis.fetch) =>
  openSession(session, number, storage, fetch)

const draw = (number?: number, opened?: OpenSession) =>
  createRoot(root).render(
    <StrictMode>
      <App
        session={session}
        open={(asked) => (opened && asked === number ? opened : open(asked))}
        element={document.body}
        styleNonce={document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce}
      />
    </StrictMode>,
  )

const state = session.getState()
const reads = takeEarlyReads()
if (reads && state.phase === 'signedIn') {
  const { number } = state
  void takeOver(reads, (fetch) => open(number, fetch)).then(async (opened) => {
    await whenReleased(root)
    holdPlace(root)
    draw(number, opened)
  })
} else draw()
