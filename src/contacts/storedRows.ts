import type { Contact } from '../contract/contactRead.ts'
import { type ContactRow, contactGroups } from './contactRows.ts'

/** The rows of contacts of which nothing is on its way, in the order in which they stand on screen. */
export function storedRows(
  contacts: readonly Contact[],
  createdKeys: ReadonlyMap<number, string>,
): ContactRow[] {
  const groups = contactGroups({ contacts, pending: [], createdKeys, lockOf: () => 'unknown' })
  return groups.flatMap(({ rows }) => rows)
}
