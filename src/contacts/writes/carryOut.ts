import type { QueryClient } from '@tanstack/react-query'
import type { ContactsSession } from '../ContactsProvider.tsx'
import { contactQueries } from '../contactQueries.ts'
import { listOnScreen } from '../listOnScreen.ts'
import type { PendingWrite } from '../pendingWrite.ts'
import type { WriteOrigin } from '../writeOrigin.ts'
import { contactsAfter, contactsAfterProblem } from './contactsAfter.ts'
import { keepSent, keepSentAfter } from './keepSent.ts'
import { performWrite, type Written } from './performWrite.ts'
import { writtenNotice } from './writeNotices.ts'

/** Where a write takes place. */
export interface WriteScene {
  personId: number
  session: ContactsSession
  queryClient: QueryClient
  /** Where the write was begun, as it is when the write ends. */
  origin: () => WriteOrigin
}

const storedKinds = { create: 'created', update: 'updated', remove: 'deleted' } as const

/**
 * Carries a write out, puts its row right, and tells of it. When no other write to the person is on its way, what is stored
 * then is read.
 *
 * @throws as `performWrite`
 */
export async function carryOut(write: PendingWrite, scene: WriteScene): Promise<void> {
  const { personId, session, queryClient } = scene
  const { client } = session
  const list = listOnScreen(queryClient, client, personId)
  await list.cancelReads()
  try {
    const listed = await list.whole()
    const willSend = () => keepSent(write, listed, session.drafts)
    const written = await performWrite({ client, personId, listed, willSend }, write)
    const { stored } = written
    await list.cancelReads()
    if (write.kind === 'create' && stored) session.createdKeys.set(stored.id, write.draftId)
    list.patch((contacts) => contactsAfter(contacts, write, stored))
    tell(write, written, scene)
  } catch (error) {
    // Before anybody is told, as that may end the session.
    keepSentAfter(write, error, session.drafts)
    list.patch((contacts) => contactsAfterProblem(contacts, write, error))
    throw error
  } finally {
    const mutationKey = contactQueries(client).write(personId)
    if (queryClient.isMutating({ mutationKey }) === 1) list.refresh()
  }
}

/** Tells the portal and the agent what was stored; its draft ends. */
function tell(write: PendingWrite, { stored, isFound }: Written, scene: WriteScene): void {
  const { personId, session, origin } = scene
  if (write.kind !== 'remove') session.drafts.remove(write.draftId)
  const contact = stored ?? (write.kind === 'remove' ? write.contact : undefined)
  if (contact && !isFound) {
    session.host.onStored?.({ kind: storedKinds[write.kind], personId, contact })
  }
  const { show, wordsOf } = origin()
  if (write.kind !== 'remove') show(writtenNotice(write, stored, wordsOf))
}
