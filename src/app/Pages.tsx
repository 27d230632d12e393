import { type ReactNode, useState } from 'react'
import { LazyLeaveDialog } from '../contacts/lazyLeaveDialog.ts'
import { useIsWriting } from '../contacts/useIsWriting.ts'
import { useHasTyped } from '../contacts/useUnsavedDrafts.ts'
import { LazySignOutDialog } from './lazyPages.ts'
import { NoSuchPage } from './NoSuchPage.tsx'
import { PageBar } from './PageBar.tsx'
import { PersonRoute } from './PersonRoute.tsx'
import { SearchRoute } from './SearchRoute.tsx'
import type { TabSession } from './tabSession.ts'
import { useAskBeforeUnload } from './useAskBeforeUnload.ts'
import { useForgottenDrafts } from './useForgottenDrafts.ts'
import { useRoomForNotices } from './useRoomForNotices.ts'
import { useShownPage } from './useShownPage.ts'

interface PagesProps {
  session: TabSession
  themeButton: ReactNode
}

/** The pages of an agent who is signed in, by address. */
export function Pages({ session, themeButton }: PagesProps) {
  const { page, leaving } = useShownPage()
  const hasTyped = useHasTyped()
  const [isSigningOut, setSigningOut] = useState(false)
  const isWriting = useIsWriting()
  const signOut = () => session.signOut()
  useForgottenDrafts(session)
  useAskBeforeUnload(isWriting)
  useRoomForNotices()
  return (
    <>
      <PageBar
        leadsBack={page.name === 'person'}
        themeButton={themeButton}
        onSignOut={hasTyped || isWriting ? () => setSigningOut(true) : signOut}
      />
      {leaving && <LazyLeaveDialog {...leaving} />}
      {isSigningOut && (
        <LazySignOutDialog
          atStake={hasTyped ? 'typed' : 'writes'}
          onStay={() => setSigningOut(false)}
          onSignOut={signOut}
        />
      )}
      {page.name === 'search' && <SearchRoute />}
      {page.name === 'person' && <PersonRoute key={page.id} id={page.id} />}
      {page.name === 'none' && <NoSuchPage />}
    </>
  )
}
