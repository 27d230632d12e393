import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { ContactsProvider } from '../contacts/ContactsProvider.tsx'
import { NoticesProvider } from '../ui/Notices.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import { preloadPages } from './lazyPages.ts'
import type { OpenSession } from './openSession.ts'
import { Pages } from './Pages.tsx'
import type { TabSession } from './tabSession.ts'

interface SignedInProps {
  session: TabSession
  /** Called once. */
  open: () => OpenSession
  themeButton: ReactNode
}

/** One session with a client and a cache of its own: what one agent has seen, the next one never does. */
export function SignedIn({ session, open, themeButton }: SignedInProps) {
  const [{ client, drafts, queryClient }] = useState(open)

  // Reads that are on their way are cancelled with it. A write that was sent goes to its end: cut off, nobody would know.
  useEffect(() => () => queryClient.clear(), [queryClient])

  useEffect(() => whenIdle(preloadPages), [])

  return (
    <QueryClientProvider client={queryClient}>
      <ContactsProvider client={client} drafts={drafts}>
        <NoticesProvider>
          <Pages session={session} themeButton={themeButton} />
        </NoticesProvider>
      </ContactsProvider>
    </QueryClientProvider>
  )
}
