import { type Kysely, type SqlBool, sql } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'
import { allGrams, gramLength, gramsOf } from './gramsOf.ts'
import { holdsAny } from './holders.ts'
import { countedAtMost, type SearchIndex } from './searchIndex.ts'

/** Rows of the index are numbered shelf by shelf, as it gives them back in this order without sorting. */
const shelfSize = 2 ** 42

/** What stands between two parts of a text; all other characters are part of one. */
const separator = '\u001f'

/**
 * FTS5 over the parts of each text as its words, in order of shelves. Its own trigrams would not find one or two
 * characters; as words they are found by their beginnings. The index holds no texts.
 */
export const sqliteSearchIndex: SearchIndex = {
  async create(db) {
    const others = Array.from({ length: 127 }, (_, at) => String.fromCharCode(at + 1))
      .filter((character) => !/[a-z\d]/i.test(character) && character !== separator)
      .join('')
      .replaceAll("'", "''")
    const tokenize = `ascii tokenchars '${others}'`.replaceAll("'", "''")
    await sql`create virtual table search_parts using fts5(text, content='', columnsize=0, detail=none,
      tokenize='${sql.raw(tokenize)}', prefix='1 2')`.execute(db)
  },
  async rebuild(trx, claim, write) {
    if (!(await claim())) return
    await sql`insert into search_parts (search_parts) values ('delete-all')`.execute(trx)
    await gatherUpTo(trx, 32 * 2 ** 20)
    await write()
    await gatherUpTo(trx, 2 ** 20)
  },
  async add(trx, rows) {
    // FTS5 writes what it has gathered whenever a number is not behind the last one.
    const sorted = rows.toSorted((one, other) => numberOf(one) - numberOf(other))
    const parts = JSON.stringify(sorted.map((row) => [numberOf(row), partsOf(row.text)]))
    await sql`insert into search_parts (rowid, text)
      select value ->> 0, value ->> 1 from json_each(${parts})`.execute(trx)
  },
  async remove(trx, rows) {
    for (const row of rows) {
      await sql`insert into search_parts (search_parts, rowid, text)
        values ('delete', ${sql.lit(numberOf(row))}, ${partsOf(row.text)})`.execute(trx)
    }
  },
  holds: (text, part) => sql`instr(${text}, ${part}) > 0`,
  async find(db, texts, { from, backwards }) {
    // As a parameter it would arrive as a floating-point number, which the index does not go by.
    const bound = sql.lit((from + (backwards ? 1 : 0)) * shelfSize)
    const { rows } = await sql<{ rowid: number }>`
      select rowid from search_parts
      where search_parts match ${matching(texts)} and rowid ${sql.raw(backwards ? '<' : '>=')} ${bound}
      order by rowid ${sql.raw(backwards ? 'desc' : 'asc')} limit ${countedAtMost + 1}`.execute(db)
    const candidates = rows.map(({ rowid }) => ({
      shelf: Math.floor(rowid / shelfSize),
      personId: Math.floor((rowid % shelfSize) / 2),
    }))
    const rest = candidates.length > countedAtMost ? candidates.at(-1)?.shelf : undefined
    const ids = candidates.filter(({ shelf }) => shelf !== rest).map(({ personId }) => personId)
    if (ids.length === 0) return { people: [], rest }
    const people = await db
      .selectFrom('search_texts')
      .select(['name_key', 'person_id'])
      .where('person_id', 'in', ids)
      .where(holdsAny(sqliteSearchIndex, texts))
      .distinct()
      .orderBy('name_key')
      .orderBy('person_id')
      .execute()
    return { people, rest }
  },
  // Reading a shelf takes less time here than looking up one by one whom the index finds.
  mayHold: () => sql<SqlBool>`1 = 1`,
}

function matching(texts: string[]): string {
  return texts.map((text) => `(${gramsOf(text).map(asTerm).join(' AND ')})`).join(' OR ')
}

/** Sets how many bytes FTS5 gathers in memory before it writes: 1 MB is what it has by itself. */
async function gatherUpTo(trx: Kysely<Tables>, bytes: number): Promise<void> {
  await sql`insert into search_parts (search_parts, rank) values ('hashsize', ${sql.lit(bytes)})`.execute(
    trx,
  )
}

function numberOf({ shelf, person_id, kind }: SearchTextRow): number {
  return shelf * shelfSize + person_id * 2 + kind
}

function partsOf(text: string): string {
  return allGrams(text.replaceAll(separator, ' ')).join(separator)
}

/** A part as FTS5 is asked for it, or for all that begin with a shorter one. */
function asTerm(gram: string): string {
  const term = `"${gram.replaceAll(separator, ' ').replaceAll('"', '""')}"`
  return [...gram].length < gramLength(gram) ? `${term} *` : term
}
