import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { gramsOf } from './gramsOf.ts'
import { holdsAny } from './holders.ts'
import { countedAtMost, type SearchIndex } from './searchIndex.ts'
import { shelfCount } from './shelves.ts'

/**
 * GIN over the parts of each text, every part together with its shelf: one look into the index for each shelf, in their
 * order. The function is said to be dear, so that the index is used in databases of any size. Extensions, such as
 * pg_trgm, are not needed: who owns a database may not always install them.
 */
export const postgresSearchIndex: SearchIndex = {
  async create(db) {
    await sql`create function search_parts(shelf integer, searched text) returns text[]
      language plpgsql immutable strict parallel safe cost 10000 as $$
      declare
        letters text[] := string_to_array(searched, null);
        count integer := cardinality(letters);
        part text;
        parts text[] := '{}';
      begin
        for at in 1 .. count loop
          part := chr(256 + shelf) || letters[at];
          parts := parts || part;
          continue when at > count - 1;
          part := part || letters[at + 1];
          parts := parts || part;
          continue when at > count - 2;
          part := part || letters[at + 2];
          parts := parts || part;
          continue when at > count - 4 or letters[1] collate "C" not between '０' and '９';
          parts := parts || (part || letters[at + 3] || letters[at + 4]);
        end loop;
        return parts;
      end $$`.execute(db)
    await createIndex.execute(db)
  },
  async rebuild(trx, claim, write) {
    await sql`set local statement_timeout = 0`.execute(trx)
    await sql`set local lock_timeout = 0`.execute(trx)
    if (!(await claim())) return
    await sql`set local maintenance_work_mem = '256MB'`.execute(trx)
    await sql`drop index search_texts_by_parts`.execute(trx)
    await write()
    await createIndex.execute(trx)
  },
  // The index follows the table by itself.
  add: async () => undefined,
  remove: async () => undefined,
  holds: (text, part) => sql`strpos(${text}, ${part}) > 0`,
  async find(db, texts, { from, backwards }) {
    const [first, last] = backwards ? [0, from] : [from, shelfCount - 1]
    const most = countedAtMost + 1
    const { rows } = await sql<{ rest: number | null; people: string | null }>`
      with candidates as materialized (
        select shelves.shelf, found.*
        from (
          select shelf from generate_series(${first}::integer, ${last}::integer) as shelf
          order by shelf ${sql.raw(backwards ? 'desc' : 'asc')}
        ) as shelves
        cross join lateral (
          select name_key, person_id, ${holdsAny(postgresSearchIndex, texts)} as holds
          from search_texts where ${fits(texts, sql`shelves.shelf`)} offset 0
        ) as found
        limit ${sql.lit(most)}
      ), ended as (
        select ${sql.raw(backwards ? 'min' : 'max')}(shelf) as shelf
        from candidates having count(*) = ${sql.lit(most)}
      )
      select (select shelf from ended) as rest, (
        select json_agg(json_build_array(name_key, person_id))::text
        from (
          select distinct name_key, person_id from candidates
          where holds and shelf is distinct from (select shelf from ended)
          order by name_key, person_id
        ) as people
      ) as people`.execute(db)
    const found: [string, number][] = JSON.parse(rows[0]?.people ?? '[]')
    const people = found.map(([name_key, person_id]) => ({ name_key, person_id }))
    return { people, rest: rows[0]?.rest ?? undefined }
  },
  mayHold: (texts, shelf) => fits(texts, sql`${shelf}::integer`),
}

const parts = sql`(search_parts(search_texts.shelf, search_texts.text) collate "C")`

const createIndex = sql`create index search_texts_by_parts on search_texts using gin (${parts})
  with (gin_pending_list_limit = 256)`

function fits(texts: string[], shelf: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const each = texts.map((text) => {
    const shelved = gramsOf(text)
      .flatMap(known)
      .map((gram) => sql`chr(256 + ${shelf}) || ${gram}`)
    return sql`${parts} @> array[${sql.join(shelved)}]::text[]`
  })
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}

/** There are parts of one, two, three and five characters; four are found by both threes in them. */
function known(gram: string): string[] {
  return [...gram].length === 4 ? [gram.slice(0, 3), gram.slice(1)] : [gram]
}
