import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'
import { countedAtMost, holdsAny } from './holders.ts'
import type { NamePlace } from './namePlace.ts'
import type { SearchIndex } from './searchIndex.ts'
import { beginningOf, shelfCount, shelfOf } from './shelves.ts'

/** So many texts are read before the index is asked: who is found often is found among them. */
const readAtFirst = 4000

export interface NameWalk {
  /** From the last name to the first. */
  backwards: boolean
  /** Begins behind this place. */
  from: NamePlace | undefined
  /** So many people are wanted. */
  limit: number
}

/**
 * Finds the next people by name whose texts hold one of these, however many there are: among the next texts, or shelf by
 * shelf by the index; on a shelf where many are found, by reading it.
 */
export async function walkByName(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
  walk: NameWalk,
): Promise<NamePlace[]> {
  const holders = (rows: TextRows) => placesOf(rows.where(holdsAny(search, texts)), walk)
  const next = inOrder(beyond(db.selectFrom('search_texts').selectAll(), walk), walk)
  const nextTexts = next.limit(readAtFirst).as('search_texts')
  const near = await holders(db.selectFrom(nextTexts).selectAll())
  if (near.length === walk.limit) return near
  const found: NamePlace[] = []
  const step = walk.backwards ? -1 : 1
  let shelf = startOf(walk)
  while (shelf >= 0 && shelf < shelfCount) {
    const range = { from: shelf, backwards: walk.backwards, limit: countedAtMost + 1 }
    const candidates = await search.candidates(db, texts, range)
    const rest = candidates.length < range.limit ? undefined : candidates.at(-1)?.shelf
    const ids = candidates.filter((one) => one.shelf !== rest).map(({ personId }) => personId)
    const rows = () => beyond(db.selectFrom('search_texts').selectAll(), walk)
    if (ids.length > 0) found.push(...(await holders(rows().where('person_id', 'in', ids))))
    if (rest === undefined || found.length >= walk.limit) break
    found.push(...(await holders(onShelf(rows(), rest))))
    if (found.length >= walk.limit) break
    shelf = rest + step
  }
  return found.slice(0, walk.limit)
}

type TextRows = SelectQueryBuilder<Tables, 'search_texts', SearchTextRow>

function startOf({ from, backwards }: NameWalk): number {
  if (from) return shelfOf(from.name_key)
  return backwards ? shelfCount - 1 : 0
}

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
async function placesOf(rows: TextRows, walk: NameWalk): Promise<NamePlace[]> {
  const texts = inOrder(rows.clearSelect().select(['name_key', 'person_id']), walk)
  const places = await texts.limit(2 * walk.limit).execute()
  return places
    .filter(({ person_id }, at) => person_id !== places[at - 1]?.person_id)
    .slice(0, walk.limit)
}
