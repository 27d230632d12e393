import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { contactOf, selectContacts } from './contactRows.ts'
import type { Tables } from './tables.ts'

/**
 * Names the whole list of a person's contacts by what it holds: equal names mean equal lists, in this database and in
 * one that was restored from a backup. A count of changes would start again there, and name another list.
 */
export async function listVersion(db: Kysely<Tables>, personId: number): Promise<string> {
  const rows = await selectContacts(db, personId).orderBy('id').execute()
  const contacts = rows.map(contactOf).map(Object.values)
  return createHash('sha256').update(JSON.stringify(contacts)).digest('base64url')
}
