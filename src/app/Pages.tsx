import { type MouseEvent, type ReactNode, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { NoSuchPage } from './NoSuchPage.tsx'
import { PageBar } from './PageBar.tsx'
import { PersonRoute } from './PersonRoute.tsx'
import { goBackToPeople, placeState } from './places.ts'
import { SearchRoute } from './SearchRoute.tsx'
import type { TabSession } from './tabSession.ts'

interface PagesProps {
  session: TabSession
  themeButton: ReactNode
}

/** The pages of an agent who is signed in, by address. */
export function Pages({ session, themeButton }: PagesProps) {
  useForgottenDrafts(session)
  const bar = (back?: typeof wayBack) => (
    <PageBar back={back} themeButton={themeButton} onSignOut={() => session.signOut()} />
  )
  const wayBack = { href: placeState().from ?? '/people', onClick: followBack }
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/people" replace />
      </Route>
      <Route path="/people">
        {bar()}
        <SearchRoute />
      </Route>
      <Route path="/people/:id">
        {({ id }) => (
          <>
            {bar(wayBack)}
            <PersonRoute key={id} id={id} />
          </>
        )}
      </Route>
      <Route>
        {bar()}
        <NoSuchPage />
      </Route>
    </Switch>
  )
}

function followBack(event: MouseEvent) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  goBackToPeople()
}

/** Who signs out leaves nothing typed behind; forms that are open write nothing back as they go. */
function useForgottenDrafts(session: TabSession) {
  const { drafts } = useContactsSession()
  useEffect(
    () =>
      session.subscribe(() => {
        const state = session.getState()
        if (state.phase === 'signedOut' && state.because === 'left') drafts.clear()
      }),
    [session, drafts],
  )
}
