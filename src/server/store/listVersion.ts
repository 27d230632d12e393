import { hash } from 'node:crypto'
import type { StoredContact } from './store.ts'

/**
 * Names the whole list of a person's contacts by what it holds: equal names mean equal lists, in this database and in
 * one that was restored from a backup. A count of changes would start again there, and name another list.
 *
 * @param contacts all of them, in any order
 */
export function listVersion(contacts: readonly StoredContact[]): string {
  const byId = contacts.toSorted((one, other) => one.id - other.id)
  const state = byId.map(({ id, label, channel, value, integration }) => {
    return [id, label, channel, value, integration]
  })
  return hash('sha256', JSON.stringify(state), 'base64url')
}
