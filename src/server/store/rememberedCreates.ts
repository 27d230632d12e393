import type { Kysely } from 'kysely'
import type { CreateOnce, StoredContact } from './store.ts'
import type { Tables } from './tables.ts'

const memoryMilliseconds = 24 * 60 * 60 * 1000

type Recollection = { kind: 'repeated'; contact: StoredContact } | { kind: 'keyUsedDifferently' }

/**
 * What an earlier create for the person with this key answered in the last 24 hours; `undefined` when there was none.
 * The person is locked, so that nobody else uses the key until the transaction ends.
 */
export async function recallCreate(
  trx: Kysely<Tables>,
  personId: number,
  { key, fingerprint }: CreateOnce,
  now: number,
): Promise<Recollection | undefined> {
  const row = await trx
    .selectFrom('remembered_creates')
    .selectAll()
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .where('created_at', '>', forgottenBefore(now))
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.fingerprint !== fingerprint) return { kind: 'keyUsedDifferently' }
  return { kind: 'repeated', contact: JSON.parse(row.contact) as StoredContact }
}

/** Keeps the answer of a create for its repeats, in the place of one that is older than 24 hours. */
export async function rememberCreate(
  trx: Kysely<Tables>,
  personId: number,
  { key, fingerprint }: CreateOnce,
  contact: StoredContact,
  now: number,
): Promise<void> {
  const created_at = new Date(now).toISOString()
  const row = { fingerprint, contact: JSON.stringify(contact), created_at }
  await trx
    .insertInto('remembered_creates')
    .values({ person_id: personId, key, ...row })
    .onConflict((old) => old.columns(['person_id', 'key']).doUpdateSet(row))
    .execute()
}

/** Creates that were made at this time, ISO 8601 in UTC, and earlier are remembered no longer. */
export function forgottenBefore(now: number): string {
  return new Date(now - memoryMilliseconds).toISOString()
}
