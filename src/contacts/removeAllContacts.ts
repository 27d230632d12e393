import { isApiError } from '../client/apiError.ts'
import type { Client } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { removeContact } from './contactWrites.ts'
import { WriteProblem } from './writeProblem.ts'

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
    readonly removed: number,
    /** `changed`: the contacts are no longer those that the dialog listed. */
    readonly reason: 'changed' | 'failed',
    cause: unknown,
  ) {
    super(`Stopped after ${removed}`, { cause })
  }
}

/**
 * Removes the contacts of an order: by the delete-all call when nothing stays and the whole list can be made its condition,
 * else one by one, each only if it still is as it was listed. `onRemoved` is called with the ids that are gone, as they go.
 *
 * @throws {RemovalStopped} when not everything went; what went stays gone.
 */
export async function removeAllContacts(
  client: Client,
  { personId, goes, stays, etag }: RemoveAllOrder,
  onRemoved: (ids: readonly number[]) => void,
): Promise<void> {
  if (etag !== undefined && stays.length === 0) {
    await client.contacts.removeAll(personId, { ifMatch: etag }).catch(stoppedAfter(0))
    onRemoved(goes.map(({ id }) => id))
    return
  }
  for (const [index, contact] of goes.entries()) {
    await removeContact(client, personId, contact).catch(stoppedAfter(index))
    onRemoved([contact.id])
  }
}

function stoppedAfter(removed: number) {
  return (cause: unknown): never => {
    const changed = cause instanceof WriteProblem || isApiError(cause, 'changed')
    throw new RemovalStopped(removed, changed ? 'changed' : 'failed', cause)
  }
}
