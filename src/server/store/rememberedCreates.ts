import type { Kysely } from 'kysely'
import type { CreateOnce, StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

const memoryMilliseconds = 24 * 60 * 60 * 1000

type Recollection = { kind: 'repeated'; contact: StoredContact } | { kind: 'keyUsedDifferently' }

/** What an earlier create with this key answered in the last 24 hours; `undefined` when there was none. */
export async function recallCreate(
  trx: Kysely<Tables>,
  { key, fingerprint }: CreateOnce,
  now: number,
): Promise<Recollection | undefined> {
  const row = await trx
    .selectFrom('remembered_creates')
    .selectAll()
    .where('key', '=', key)
    .where('created_at', '>', forgottenBefore(now))
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.fingerprint !== fingerprint) return { kind: 'keyUsedDifferently' }
  return { kind: 'repeated', contact: JSON.parse(row.contact) as StoredContact }
}

/** Another server has used the key since this one has looked: its create has happened, this one has not. */
export class KeyTaken extends Error {}

/**
 * Keeps the answer of a create for its repeats, and lets go of what is older than 24 hours.
 *
 * @throws KeyTaken when the key has come to stand for something else meanwhile
 */
export async function rememberCreate(
  trx: Kysely<Tables>,
  { key, fingerprint }: CreateOnce,
  contact: StoredContact,
  now: number,
): Promise<void> {
  await trx
    .deleteFrom('remembered_creates')
    .where('created_at', '<=', forgottenBefore(now))
    .execute()
  const created_at = new Date(now).toISOString()
  const row = { key, fingerprint, contact: JSON.stringify(contact), created_at }
  const kept = await trx
    .insertInto('remembered_creates')
    .values(row)
    .onConflict((taken) => taken.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (kept === undefined) throw new KeyTaken()
}

function forgottenBefore(now: number): string {
  return new Date(now - memoryMilliseconds).toISOString()
}
