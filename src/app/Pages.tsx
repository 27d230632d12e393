import type { ReactNode } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { NoSuchPage } from './NoSuchPage.tsx'
import { PageBar } from './PageBar.tsx'
import { PersonRoute } from './PersonRoute.tsx'
import { pageAt } from './pageAt.ts'
import { SearchRoute } from './SearchRoute.tsx'
import type { TabSession } from './tabSession.ts'
import { useForgottenDrafts } from './useForgottenDrafts.ts'

interface PagesProps {
  session: TabSession
  themeButton: ReactNode
}

/** The pages of an agent who is signed in, by address. */
export function Pages({ session, themeButton }: PagesProps) {
  const page = pageAt(usePathname())
  useForgottenDrafts(session)
  return (
    <>
      <PageBar
        leadsBack={page.name === 'person'}
        themeButton={themeButton}
        onSignOut={() => session.signOut()}
      />
      {page.name === 'search' && <SearchRoute />}
      {page.name === 'person' && <PersonRoute key={page.id} id={page.id} />}
      {page.name === 'none' && <NoSuchPage />}
    </>
  )
}
