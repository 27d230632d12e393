import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { createClient } from '../client/createClient.ts'
import { ContactsProvider } from '../contacts/ContactsProvider.tsx'
import { DraftStore } from '../contacts/draftStore.ts'
import type { DraftStorage } from '../contacts/keptDrafts.ts'
import { NoticesProvider } from '../ui/Notices.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import { preloadPages } from './lazyPages.ts'
import { Pages } from './Pages.tsx'
import type { TabSession } from './tabSession.ts'

interface SignedInProps {
  session: TabSession
  /** Which of the tab's sessions this is. */
  number: number
  baseUrl: string
  draftStorage: DraftStorage
  themeButton: ReactNode
}

/** One session with a client and a cache of its own: what one agent has seen, the next one never does. */
export function SignedIn(props: SignedInProps) {
  const { session, number, baseUrl, draftStorage, themeButton } = props
  const [client] = useState(() => createClient({ baseUrl, ...session.credentials(number) }))
  const [drafts] = useState(() => new DraftStore(client.scope, draftStorage))
  const [queryClient] = useState(() => new QueryClient())

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
