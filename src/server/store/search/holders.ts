import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SearchIndex } from './searchIndex.ts'

/** Condition on a row of `search_texts`: it holds one of these. */
export function holdsAny(
  { holds }: Pick<SearchIndex, 'holds'>,
  texts: readonly string[],
): RawBuilder<SqlBool> {
  const each = texts.map((text) => holds(sql`search_texts.text`, text))
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}
