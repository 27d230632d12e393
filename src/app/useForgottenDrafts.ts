import { useEffect } from 'react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import type { TabSession } from './tabSession.ts'

/** Who signs out leaves nothing typed behind; forms that are open write nothing back as they go. */
export function useForgottenDrafts(session: TabSession): void {
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
