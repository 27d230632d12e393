import { isApiError } from '../../client/apiError.ts'
import type { Client } from '../../client/client.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { WriteInDoubt, WriteProblem } from '../writeProblem.ts'
import { removeContact } from './changeContact.ts'
import { gatherRemoved } from './gatherRemoved.ts'
import { type Sight, writeSurely } from './writeSurely.ts'

export interface RemoveAllOrder {
  personId: number
  /** The contacts that the dialog said would go, and those that it said would stay. */
  goes: readonly Contact[]
  stays: readonly Contact[]
  /** The `ETag` of the list that holds exactly these, where the API offered one. */
  etag: string | undefined
}

/** Not everything went: how many did, and why it stopped. */
export class RemovalStopped extends Error {
  override name = 'RemovalStopped'

  constructor(
    /** How many are known to have gone. */
    readonly removed: number,
    /**
     * `changed`: the contacts are no longer those that the dialog listed; `doubt`: it could not be found out whether more
     * went.
     */
    readonly reason: 'changed' | 'doubt' | 'failed',
    override readonly cause?: unknown,
  ) {
    super(`Stopped after ${removed}`)
  }
}

/**
 * Removes the contacts of an order: by the delete-all call when nothing stays and the whole list can be made its condition,
 * else one by one, each only if it still is as it was listed. `onRemoved` is called with the ids that are gone, some
 * together, and with all of them before this ends.
 *
 * @throws {RemovalStopped} when not everything went; what went stays gone.
 */
export async function removeAllContacts(
  client: Client,
  order: RemoveAllOrder,
  onRemoved: (ids: readonly number[]) => void,
): Promise<void> {
  const { personId, goes, stays, etag } = order
  if (etag !== undefined && stays.length === 0) {
    await removeList(client, order, etag).catch(stoppedAfter(0))
    onRemoved(goes.map(({ id }) => id))
    return
  }
  const place = { client, personId, listed: [...goes, ...stays] }
  const gone = gatherRemoved(onRemoved)
  try {
    for (const [index, contact] of goes.entries()) {
      await removeContact(place, contact).catch(stoppedAfter(index))
      gone.add(contact.id)
    }
  } finally {
    gone.tell()
  }
}

/** Removes the whole list of the tag, and no other. A repeat is under the same condition: it can remove nothing that came later. */
async function removeList(
  client: Client,
  { personId, goes }: RemoveAllOrder,
  etag: string,
): Promise<void> {
  const look = async (): Promise<Sight<undefined>> => {
    const now = await client.contacts.list(personId, { priority: 'act' })
    const left = goes.filter(({ id }) => now.contacts.some((contact) => contact.id === id)).length
    if (left === 0) return { stored: undefined }
    if (now.etag === etag) return { ifMatch: etag }
    throw new RemovalStopped(goes.length - left, 'changed')
  }
  const send = async () => {
    await client.contacts.removeAll(personId, { ifMatch: etag })
    return undefined
  }
  const before = async () => ({ ifMatch: etag })
  await writeSurely({ before, after: look, send, looksAfter: ['changed'] })
}

function stoppedAfter(removed: number) {
  return (cause: unknown): never => {
    if (cause instanceof RemovalStopped) throw cause
    if (cause instanceof WriteInDoubt) throw new RemovalStopped(removed, 'doubt', cause.cause)
    const changed = cause instanceof WriteProblem || isApiError(cause, 'changed')
    throw new RemovalStopped(removed, changed ? 'changed' : 'failed', cause)
  }
}
