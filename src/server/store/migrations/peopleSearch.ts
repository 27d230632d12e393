import { type Kysely, type Migration, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/** The texts by which people are found, in the order of names, and the index over their parts. */
export function peopleSearch(engine: Engine): Migration {
  const { bytewiseText, wholeNumber, search, locksRows } = engine
  return {
    async up(db: Kysely<unknown>) {
      const table = db.schema
        .createTable('search_texts')
        .addColumn('name_key', bytewiseText, (key) => key.notNull())
        .addColumn('person_id', wholeNumber, (id) =>
          id.notNull().references('people.id').onDelete('cascade'),
        )
        .addColumn('kind', 'integer', (kind) => kind.notNull())
        .addColumn('shelf', 'integer', (shelf) => shelf.notNull())
        .addColumn('text', bytewiseText, (text) => text.notNull())
        .addPrimaryKeyConstraint('search_texts_pkey', ['name_key', 'person_id', 'kind'])
      await (locksRows ? table : table.modifyEnd(sql`without rowid`)).execute()
      await db.schema
        .createIndex('search_texts_by_person_id')
        .on('search_texts')
        .column('person_id')
        .execute()
      await search.create(db)
    },
  }
}
