import { type Channel, channels } from '../contract/channels.ts'
import { type Contact, type ContactValue, compareContacts } from '../contract/contactRead.ts'
import type { PendingWrite } from './pendingWrite.ts'

/** Whether the agent may change a contact; `unknown` until an answer has said so, `unchecked` when none came. */
export type Lock = 'locked' | 'open' | 'unknown' | 'unchecked'

/** What a contact itself says of its lock: "`integration` unknown is not `integration` false". */
export function toldLock({ integration }: Contact): Lock {
  if (integration === undefined) return 'unknown'
  return integration ? 'locked' : 'open'
}

/** One line of the list: a contact in one of its channels. */
export interface ContactRow {
  /** Stays the same from the pending row to the stored one. */
  key: string
  contact: Contact
  /** `undefined` for a contact without a filled channel. */
  shown: ContactValue | undefined
  lock: Lock
  /** A write to it is on its way: no Edit and no Delete. */
  pending: boolean
}

export interface ContactGroup {
  channel: Channel | 'other'
  rows: ContactRow[]
}

interface RowSources {
  contacts: readonly Contact[]
  pending: readonly PendingWrite[]
  /** Keys of rows that were added in this tab, by the id they got. */
  createdKeys: ReadonlyMap<number, string>
  lockOf: (contact: Contact) => Lock
}

/** The list as the agent should see it now: what is stored, with what is on its way already applied. Empty channels are left out. */
export function contactGroups({
  contacts,
  pending,
  createdKeys,
  lockOf,
}: RowSources): ContactGroup[] {
  const removed = new Set<number>()
  const updated = new Map<number, Contact>()
  const added: Contact[] = []
  const keys = new Map(createdKeys)
  const stored = new Set(contacts.map(({ id }) => createdKeys.get(id)))
  for (const write of pending) {
    if (write.kind === 'remove') removed.add(write.contact.id)
    else if (write.kind === 'update')
      updated.set(write.base.id, { ...write.base, ...shownBy(write.values) })
    else if (!stored.has(write.draftId)) {
      // The contact that an Undo makes again may still be there, if its delete failed.
      if (write.restores) removed.add(write.restores.id)
      // A place-holder id: after every stored one, in the order in which they were added.
      const id = Number.MAX_SAFE_INTEGER - pending.length + added.length
      added.push({ id, ...shownBy(write.values), integration: false })
      keys.set(id, write.draftId)
    }
  }
  const kept = contacts.filter(({ id }) => !removed.has(id))
  const all = [...kept.map((contact) => updated.get(contact.id) ?? contact), ...added]
  const rows = all.sort(compareContacts).flatMap((contact): ContactRow[] => {
    const key = rowKey(contact.id, keys)
    const isPending = updated.has(contact.id) || added.includes(contact)
    const row = { contact, lock: lockOf(contact), pending: isPending }
    if (contact.values.length === 0) return [{ ...row, key, shown: undefined }]
    return contact.values.map((shown, index) => ({
      ...row,
      key: index === 0 ? key : `${key}-${shown.channel}`,
      shown,
    }))
  })
  return [...channels, 'other' as const].flatMap((channel) => {
    const inChannel = rows.filter((row) => (row.shown?.channel ?? 'other') === channel)
    return inChannel.length > 0 ? [{ channel, rows: inChannel }] : []
  })
}

/** The key of a contact's row, the same before and after it was stored. */
export function rowKey(contactId: number, createdKeys: ReadonlyMap<number, string>): string {
  return createdKeys.get(contactId) ?? `contact-${contactId}`
}

function shownBy({ channel, label, value }: { channel: Channel; label: string; value: string }) {
  return { label, values: [{ channel, value: value.trim() }] }
}
