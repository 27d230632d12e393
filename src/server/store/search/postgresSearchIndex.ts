import { sql } from 'kysely'
import { gramsOf } from './gramsOf.ts'
import type { SearchIndex } from './searchIndex.ts'
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
  async candidates(db, texts, { from, backwards, limit }) {
    const [first, last] = backwards ? [0, from] : [from, shelfCount - 1]
    const fits = texts.map((text) => sql`${parts} @> ${shelved(gramsOf(text))}`)
    const { rows } = await sql<{ shelf: number; person_id: number }>`
      select shelves.shelf, found.person_id
      from (
        select shelf from generate_series(${first}::integer, ${last}::integer) as shelf
        order by shelf ${sql.raw(backwards ? 'desc' : 'asc')}
      ) as shelves
      cross join lateral (
        select person_id from search_texts where ${sql.join(fits, sql` or `)} offset 0
      ) as found
      limit ${limit}`.execute(db)
    const candidates = rows.map(({ shelf, person_id }) => ({ shelf, personId: person_id }))
    return candidates.toSorted((a, b) => (backwards ? b.shelf - a.shelf : a.shelf - b.shelf))
  },
}

const parts = sql`(search_parts(search_texts.shelf, search_texts.text) collate "C")`

const createIndex = sql`create index search_texts_by_parts on search_texts using gin (${parts})
  with (gin_pending_list_limit = 256)`

function shelved(grams: string[]) {
  const each = grams.flatMap(known).map((gram) => sql`chr(256 + shelves.shelf) || ${gram}`)
  return sql`array[${sql.join(each)}]::text[]`
}

/** There are parts of one, two, three and five characters; four are found by both threes in them. */
function known(gram: string): string[] {
  return [...gram].length === 4 ? [gram.slice(0, 3), gram.slice(1)] : [gram]
}
