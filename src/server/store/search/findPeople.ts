import type { Kysely } from 'kysely'
import { sliceRequest } from '../page.ts'
import { type PersonWithNames, personSortColumns, selectPeople, withValues } from '../personRows.ts'
import { readSlice, type Slice } from '../slice.ts'
import type { PersonQuery } from '../store.ts'
import type { Tables } from '../tables.ts'
import { holdsAny } from './holders.ts'
import { comparePlaces, type NamePlace, placeOf } from './namePlace.ts'
import type { Found, SearchIndex } from './searchIndex.ts'
import { walkByName } from './walkByName.ts'

/**
 * A page of the people whose texts hold one of these. A few are counted; many are not where they come by name, and found
 * by reading all texts where they come by something else.
 */
export async function findPeople(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
  query: PersonQuery,
): Promise<Slice<PersonWithNames>> {
  const people = withValues(selectPeople(db), query.filter)
  const request = sliceRequest(query, personSortColumns)
  const first = await search.find(db, texts, { from: 0, backwards: false })
  const few = first.rest === undefined ? first.people : undefined
  if (few?.length === 0) return { rows: [], total: 0, preceding: 0, hasNext: false }
  if (isByName(query)) {
    return few ? fewByName(db, few, query) : nextByName(db, search, texts, query, first)
  }
  if (few) {
    const ids = few.map(({ person_id }) => person_id)
    return readSlice(db, people.where('people.id', 'in', ids), request)
  }
  const holders = db.selectFrom('search_texts').select('person_id').where(holdsAny(search, texts))
  return readSlice(db, people.where('people.id', 'in', holders), request)
}

function isByName({ sort: [first, second], filter }: PersonQuery): boolean {
  const isPlain = Object.values(filter).every((value) => value === undefined)
  const isSorted = first?.field === 'name' && second?.field === 'id'
  return isPlain && isSorted && first.descending === second.descending
}

async function fewByName(
  db: Kysely<Tables>,
  few: NamePlace[],
  { sort, perPage, after, before }: PersonQuery,
): Promise<Slice<PersonWithNames>> {
  const direction = sort[0]?.descending ? -1 : 1
  const sorted = direction === -1 ? few.toReversed() : few
  const position = placeOf(after ?? before)
  const isBefore = (place: NamePlace) => {
    const compared = position ? direction * comparePlaces(place, position) : 1
    return compared < 0 || (compared === 0 && before === undefined)
  }
  const passed = sorted.filter(isBefore).length
  const first = before ? Math.max(0, passed - perPage) : passed
  const end = before ? passed : passed + perPage
  return {
    rows: await rowsAt(db, sorted.slice(first, end)),
    total: sorted.length,
    preceding: first,
    hasNext: end < sorted.length,
  }
}

async function nextByName(
  db: Kysely<Tables>,
  search: SearchIndex,
  texts: string[],
  { sort, perPage, after, before }: PersonQuery,
  first: Found,
): Promise<Slice<PersonWithNames>> {
  const isBackwards = before !== undefined
  const walk = {
    backwards: Boolean(sort[0]?.descending) !== isBackwards,
    from: placeOf(after ?? before),
    limit: perPage + 1,
  }
  const found = await walkByName(db, search, texts, walk, first)
  const goesOn = found.length > perPage
  const places = found.slice(0, perPage)
  if (isBackwards) places.reverse()
  const isFirst = isBackwards ? !goesOn : after === undefined
  return {
    rows: await rowsAt(db, places),
    total: undefined,
    preceding: isFirst ? 0 : undefined,
    hasNext: isBackwards || goesOn,
  }
}

async function rowsAt(db: Kysely<Tables>, places: NamePlace[]): Promise<PersonWithNames[]> {
  if (places.length === 0) return []
  const ids = places.map(({ person_id }) => person_id)
  const rows = await selectPeople(db).where('people.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
