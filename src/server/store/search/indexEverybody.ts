import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { indexPeople } from './indexPeople.ts'
import type { SearchIndex } from './searchIndex.ts'

/** Another value makes every database write its searched texts anew: when they are folded or numbered differently. */
const version = '1'
const fact = 'searched_texts'

const peopleAtOnce = 500

/**
 * Writes the texts by which people are found, in one transaction, when the database has none yet or those of another
 * version. Of several servers that start at once, one does it and the others wait.
 */
export async function indexEverybody(db: Kysely<Tables>, { search }: Engine): Promise<void> {
  if (await isIndexed(db)) return
  await db.transaction().execute((trx) =>
    search.rebuild(
      trx,
      () => claim(trx),
      () => writeTexts(trx, search),
    ),
  )
}

async function isIndexed(db: Kysely<Tables>): Promise<boolean> {
  const facts = db.selectFrom('database_facts').select('value').where('name', '=', fact)
  return (await facts.executeTakeFirst())?.value === version
}

async function claim(trx: Kysely<Tables>): Promise<boolean> {
  const claimed = await trx
    .insertInto('database_facts')
    .values({ name: fact, value: version })
    .onConflict((known) =>
      known
        .column('name')
        .doUpdateSet({ value: version })
        .where('database_facts.value', '<>', version),
    )
    .returning('name')
    .executeTakeFirst()
  return claimed !== undefined
}

/** By name, as the texts are sorted: so they are written one behind the other. */
async function writeTexts(trx: Kysely<Tables>, search: SearchIndex): Promise<void> {
  await trx.deleteFrom('search_texts').execute()
  let last = { name_key: '', id: 0 }
  for (;;) {
    const people = await trx
      .selectFrom('people')
      .select(['name_key', 'id'])
      .where(sql<SqlBool>`(name_key, id) > (${last.name_key}, ${last.id})`)
      .orderBy('name_key')
      .orderBy('id')
      .limit(peopleAtOnce)
      .execute()
    last = people.at(-1) ?? last
    if (people.length === 0) return
    await indexPeople(
      trx,
      search,
      people.map(({ id }) => id),
    )
  }
}
