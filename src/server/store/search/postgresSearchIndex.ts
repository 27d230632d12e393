import { sql } from 'kysely'
import { findOnPostgres, fits, holds, searchParts } from './findOnPostgres.ts'
import type { SearchIndex } from './searchIndex.ts'

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
  holds,
  find: findOnPostgres,
  mayHold: (texts, shelf) => fits(texts, sql`${shelf}::integer`),
}

const createIndex = sql`create index search_texts_by_parts on search_texts using gin (${searchParts})
  with (gin_pending_list_limit = 256)`
