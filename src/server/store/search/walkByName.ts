import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'
import { holdsAny } from './holders.ts'
import type { NamePlace } from './namePlace.ts'
import type { Found, SearchIndex } from './searchIndex.ts'
import { beginningOf, shelfCount, shelfOf } from './shelves.ts'

/** So many texts of a shelf are read before the index is asked: who is found often is found among them. */
const readAtFirst = 2000

export interface NameWalk {
  /** From the last name to the first. */
  backwards: boolean
  /** Begins behind this place. */
  from: NamePlace | undefined
  /** So many people are wanted. */
  limit: number
}

/**
 * Finds the next people by name whose texts hold one of these, however many there are: shelf by shelf by the index; on a
 * shelf where many are found, by reading it.
 *
 * @param first what a look from the first shelf on has found
 */
export async function walkByName(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
  walk: NameWalk,
  first: Found,
): Promise<NamePlace[]> {
  const { backwards, from, limit } = walk
  const step = backwards ? -1 : 1
  const found: NamePlace[] = []
  let known = from || backwards ? undefined : first
  let shelf = from ? shelfOf(from.name_key) : backwards ? shelfCount - 1 : 0
  if (from) {
    found.push(...(await readShelf(db, search, texts, walk, shelf)))
    shelf += step
  }
  while (found.length < limit && shelf >= 0 && shelf < shelfCount) {
    const { people, rest } = known ?? (await search.find(db, texts, { from: shelf, backwards }))
    known = undefined
    found.push(...(backwards ? people.toReversed() : people))
    if (rest === undefined || found.length >= limit) break
    found.push(...(await readShelf(db, search, texts, walk, rest)))
    shelf = rest + step
  }
  return found.slice(0, limit)
}

/** Those on one shelf: by reading its next texts, and where too few are found, all that the index finds there. */
async function readShelf(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
  walk: NameWalk,
  shelf: number,
): Promise<NamePlace[]> {
  const rows = inOrder(
    beyond(onShelf(db.selectFrom('search_texts').selectAll(), shelf), walk),
    walk,
  )
  const next = db.selectFrom(rows.limit(readAtFirst).as('search_texts')).selectAll()
  const holders = (some: TextRows) => placesOf(some.where(holdsAny(search, texts)), walk)
  const near = await holders(next)
  return near.length >= walk.limit ? near : holders(rows.where(search.mayHold(texts, shelf)))
}

type TextRows = SelectQueryBuilder<Tables, 'search_texts', SearchTextRow>

function beyond(rows: TextRows, { from, backwards }: NameWalk): TextRows {
  if (from === undefined) return rows
  const compares = sql.raw(backwards ? '<' : '>')
  return rows.where(
    sql<SqlBool>`(name_key, person_id) ${compares} (${from.name_key}, ${from.person_id})`,
  )
}

function onShelf(rows: TextRows, shelf: number): TextRows {
  const end = beginningOf(shelf + 1)
  const begun = rows.where('name_key', '>=', beginningOf(shelf) ?? '')
  return end === undefined ? begun : begun.where('name_key', '<', end)
}

function inOrder<Row>(
  rows: SelectQueryBuilder<Tables, 'search_texts', Row>,
  { backwards }: NameWalk,
) {
  const direction = backwards ? 'desc' : 'asc'
  return rows.orderBy('name_key', direction).orderBy('person_id', direction)
}

/** The people of some texts, in order and each once: a person may have two texts. */
function placesOf(rows: TextRows, walk: NameWalk): Promise<NamePlace[]> {
  const places = rows.clearSelect().clearOrderBy().select(['name_key', 'person_id']).distinct()
  return inOrder(places, walk).limit(walk.limit).execute()
}
