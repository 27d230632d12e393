import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { tabStorage } from './keptInTab.ts'
import { LazyPeopleSearch, LazySignInPage } from './lazyPages.ts'
import { pageAt } from './pageAt.ts'
import { searchAddress } from './places.ts'
import { takeSignInLink } from './signInLink.ts'
import { openTabChannel } from './tabChannel.ts'
import { TabSession } from './tabSession.ts'
import './page.css'

const linkToken = takeSignInLink(window)
if (location.pathname === '/') history.replaceState(null, '', searchAddress(''))

const storage = tabStorage()
const session = new TabSession({ channel: openTabChannel('people-contacts'), storage })
session.begin(linkToken)
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
