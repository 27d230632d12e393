import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserStorage } from '../ui/browserStorage.ts'
import { App } from './App.tsx'
import { LazyPeopleSearch, LazySignInPage } from './lazyPages.ts'
import { pageAt } from './pageAt.ts'
import { searchAddress } from './places.ts'
import { takeSignInLink } from './signInLink.ts'
import { openTabChannel } from './tabChannel.ts'
import { TabSession } from './tabSession.ts'
import { TabStorage } from './tabStorage.ts'
import './page.css'

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

createRoot(root).render(
  <StrictMode>
    <App
      session={session}
      baseUrl="/v1"
      draftStorage={storage}
      element={document.body}
      styleNonce={document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce}
    />
  </StrictMode>,
)
