import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { NamePlace } from './namePlace.ts'
import type { SearchIndex } from './searchIndex.ts'

/** A search that finds more people does not say how many. */
export const countedAtMost = 200

/** Condition on a row of `search_texts`: it holds one of these. */
export function holdsAny({ holds }: SearchIndex, texts: readonly string[]): RawBuilder<SqlBool> {
  const each = texts.map((text) => holds(sql`search_texts.text`, text))
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}

/**
 * Everybody whose texts hold one of these, by name.
 *
 * @returns `undefined` when there may be more than {@link countedAtMost}
 */
export async function fewHolders(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
): Promise<NamePlace[] | undefined> {
  const range = { from: 0, backwards: false, limit: countedAtMost + 1 }
  const candidates = await search.candidates(db, texts, range)
  if (candidates.length > countedAtMost) return undefined
  if (candidates.length === 0) return []
  const ids = candidates.map(({ personId }) => personId)
  return db
    .selectFrom('search_texts')
    .select(['name_key', 'person_id'])
    .where('person_id', 'in', ids)
    .where(holdsAny(search, texts))
    .distinct()
    .orderBy('name_key')
    .orderBy('person_id')
    .execute()
}
