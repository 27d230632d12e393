import type { Contact } from '../../contract/contactRead.ts'
import type { ContactsSession } from '../ContactsProvider.tsx'
import type { PendingWrite } from '../pendingWrite.ts'
import type { ListOnScreen } from '../useListOnScreen.ts'
import type { WriteOrigin } from '../writeOrigin.ts'
import { contactsAfter } from './contactsAfter.ts'
import { performWrite } from './performWrite.ts'
import { writtenNotice } from './writeNotices.ts'

/** Where a write takes place: the person's list on screen, and what the page shares. */
export interface WriteScene {
  personId: number
  session: ContactsSession
  list: ListOnScreen
}

const storedKinds = { create: 'created', update: 'updated', remove: 'deleted' } as const

/**
 * Carries a write out, and keeps with its draft what was sent: another attempt then looks for it first.
 *
 * @throws as `performWrite`
 */
export async function carryOut(
  write: PendingWrite,
  { personId, session, list }: WriteScene,
): Promise<Contact | undefined> {
  const { client, drafts } = session
  const listed = await list.whole()
  if (write.kind !== 'remove') {
    const { draftId, values, sent } = write
    const known = sent?.known ?? listed.map(({ id }) => id)
    drafts.keep(draftId, { sent: { known, values: [values, ...(sent?.values ?? [])] } })
  }
  return performWrite({ client, personId, listed }, write)
}

/** Puts the row of a write right that was carried out, ends its draft, and tells of it. */
export async function afterSuccess(
  write: PendingWrite,
  stored: Contact | undefined,
  { personId, session, list }: WriteScene,
  origin: () => WriteOrigin,
): Promise<void> {
  await list.cancelReads()
  const { createdKeys, drafts, host } = session
  if (write.kind === 'create' && stored) createdKeys.set(stored.id, write.draftId)
  list.patch((contacts) => contactsAfter(contacts, write, stored))
  if (write.kind !== 'remove') drafts.remove(write.draftId)
  const contact = stored ?? (write.kind === 'remove' ? write.contact : undefined)
  if (contact) host.onStored?.({ kind: storedKinds[write.kind], personId, contact })
  const { show, wordsOf } = origin()
  if (write.kind !== 'remove') show(writtenNotice(write, stored, wordsOf))
}
