import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { fewGramsOf, gramsOf } from './gramsOf.ts'
import { holdsAny } from './holders.ts'
import { countedAtMost, type Found, type SearchIndex, type ShelfRange } from './searchIndex.ts'
import { shelfCount } from './shelves.ts'

export const searchParts = sql`(search_parts(search_texts.shelf, search_texts.text) collate "C")`

export const holds: SearchIndex['holds'] = (text, part) => sql`strpos(${text}, ${part}) > 0`

/** By few parts of each text; where those are in many others, too, by all. */
export const findOnPostgres: SearchIndex['find'] = async (db, texts, range) => {
  const quick = await look(db, texts, range, fewGramsOf)
  const isMet = quick.rest === undefined || quick.holding > countedAtMost / 4
  const hasMore = texts.some((text) => String(gramsOf(text)) !== String(fewGramsOf(text)))
  return isMet || !hasMore ? quick : look(db, texts, range, gramsOf)
}

/** Condition on a row of `search_texts` on this shelf: it has these parts of one of the texts. */
export function fits(
  texts: string[],
  shelf: RawBuilder<unknown>,
  partsOf = gramsOf,
): RawBuilder<SqlBool> {
  const each = texts.map((text) => {
    const shelved = partsOf(text)
      .flatMap(known)
      .map((gram) => sql`chr(256 + ${shelf}) || ${gram}`)
    return sql`${searchParts} @> array[${sql.join(shelved)}]::text[]`
  })
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}

/** There are parts of one, two, three and five characters; four are found by both threes in them. */
function known(gram: string): string[] {
  return [...gram].length === 4 ? [gram.slice(0, 3), gram.slice(1)] : [gram]
}

/** One statement, as each costs a round trip. `holding` says how many of those that came up hold one. */
async function look(
  db: Kysely<Tables>,
  texts: string[],
  { from, backwards }: ShelfRange,
  partsOf: (text: string) => string[],
): Promise<Found & { holding: number }> {
  const [first, last] = backwards ? [0, from] : [from, shelfCount - 1]
  const most = sql.lit(countedAtMost + 1)
  const { rows } = await sql<{ rest: number | null; holding: number; people: string | null }>`
    with candidates as materialized (
      select shelves.shelf, found.*
      from (
        select shelf from generate_series(${first}::integer, ${last}::integer) as shelf
        order by shelf ${sql.raw(backwards ? 'desc' : 'asc')}
      ) as shelves
      cross join lateral (
        select name_key, person_id, ${holdsAny({ holds }, texts)} as holds
        from search_texts where ${fits(texts, sql`shelves.shelf`, partsOf)} offset 0
      ) as found
      limit ${most}
    ), ended as (
      select ${sql.raw(backwards ? 'min' : 'max')}(shelf) as shelf from candidates having count(*) = ${most}
    )
    select (select shelf from ended) as rest,
      (select count(*)::integer from candidates where holds) as holding,
      (
        select json_agg(json_build_array(name_key, person_id))::text
        from (
          select distinct name_key, person_id from candidates
          where holds and shelf is distinct from (select shelf from ended)
          order by name_key, person_id
        ) as people
      ) as people`.execute(db)
  const [{ rest = null, holding = 0, people = null } = {}] = rows
  const found: [string, number][] = JSON.parse(people ?? '[]')
  return {
    people: found.map(([name_key, person_id]) => ({ name_key, person_id })),
    rest: rest ?? undefined,
    holding,
  }
}
