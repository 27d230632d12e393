import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * The ids of organizations, or of sites, by name; those that are missing are made. Of several with one name it is the
 * oldest.
 */
export async function namedIds(
  trx: Kysely<Tables>,
  table: 'organizations' | 'sites',
  names: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(names.filter((name) => name !== null))]
  if (wanted.length === 0) return new Map()
  const known = await trx
    .selectFrom(table)
    .select(['id', 'name'])
    .where('name', 'in', wanted)
    .orderBy('id', 'desc')
    .execute()
  const ids = new Map(known.map(({ id, name }) => [name, id]))
  const missing = wanted.filter((name) => !ids.has(name)).map((name) => ({ name }))
  if (missing.length === 0) return ids
  const made = await trx.insertInto(table).values(missing).returning(['id', 'name']).execute()
  for (const { id, name } of made) ids.set(name, id)
  return ids
}
