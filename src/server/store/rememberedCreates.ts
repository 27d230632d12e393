import type { Kysely } from 'kysely'
import { preparedQuery } from './preparedQuery.ts'
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
  const [row] = await findCreate(trx, personId, key, forgottenBefore(now))
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
  const createdAt = new Date(now).toISOString()
  await keepCreate(trx, personId, key, fingerprint, JSON.stringify(contact), createdAt)
}

/** Creates that were made at this time, ISO 8601 in UTC, and earlier are remembered no longer. */
export function forgottenBefore(now: number): string {
  return new Date(now - memoryMilliseconds).toISOString()
}

const findCreate = preparedQuery((db, personId: number, key: string, after: string) =>
  db
    .selectFrom('remembered_creates')
    .select(['fingerprint', 'contact'])
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .where('created_at', '>', after),
)

const keepCreate = preparedQuery(
  (
    db,
    person_id: number,
    key: string,
    fingerprint: string,
    contact: string,
    created_at: string,
  ) => {
    const row = { fingerprint, contact, created_at }
    return db
      .insertInto('remembered_creates')
      .values({ person_id, key, ...row })
      .onConflict((old) => old.columns(['person_id', 'key']).doUpdateSet(row))
  },
)
