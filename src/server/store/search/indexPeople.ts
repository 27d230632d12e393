import type { Kysely } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'
import type { SearchIndex } from './searchIndex.ts'
import { shelfOf } from './shelves.ts'
import { searchedNumber } from './telephoneNumber.ts'

/** So many people at once: each has two texts of five parameters, and SQLite takes 32,766. */
const peopleAtOnce = 500

/** What `search_texts.kind` says. */
const kinds = { nameAndEmail: 0, numbers: 1 } as const

/** Brings the texts by which these people are found up to date, in the transaction that changes the people. */
export async function indexPeople(
  trx: Kysely<Tables>,
  search: SearchIndex,
  personIds: readonly number[],
): Promise<void> {
  const ids = [...new Set(personIds)]
  for (let from = 0; from < ids.length; from += peopleAtOnce) {
    await indexSome(trx, search, ids.slice(from, from + peopleAtOnce))
  }
}

async function indexSome(trx: Kysely<Tables>, search: SearchIndex, ids: number[]): Promise<void> {
  const wanted = new Map((await textsOf(trx, ids)).map((row) => [JSON.stringify(row), row]))
  const stored = await trx
    .selectFrom('search_texts')
    .select(['person_id', 'name_key', 'kind', 'shelf', 'text'])
    .where('person_id', 'in', ids)
    .execute()
  const stale = stored.filter((row) => !wanted.delete(JSON.stringify(row)))
  for (const { name_key, person_id, kind } of stale) {
    await trx
      .deleteFrom('search_texts')
      .where('name_key', '=', name_key)
      .where('person_id', '=', person_id)
      .where('kind', '=', kind)
      .execute()
  }
  await search.remove(trx, stale)
  const missing = [...wanted.values()]
  if (missing.length === 0) return
  await trx.insertInto('search_texts').values(missing).execute()
  await search.add(trx, missing)
}

/** The texts as they have to be; the keys in the order in which stored ones are read. */
async function textsOf(trx: Kysely<Tables>, ids: number[]): Promise<SearchTextRow[]> {
  const people = await trx
    .selectFrom('people')
    .select(['id', 'name_key', 'primary_email_key'])
    .where('id', 'in', ids)
    .execute()
  const telephones = await trx
    .selectFrom('contacts')
    .select(['person_id', 'value'])
    .where('person_id', 'in', ids)
    .where('channel', '=', 'telephone')
    .execute()
  const numbers = new Map<number, Set<string>>()
  for (const { person_id, value } of telephones) {
    const number = searchedNumber(value)
    const known = numbers.get(person_id)
    if (number !== '' && known) known.add(number)
    else if (number !== '') numbers.set(person_id, new Set([number]))
  }
  return people.flatMap(({ id, name_key, primary_email_key }) => {
    const place = { person_id: id, name_key }
    const shelf = shelfOf(name_key)
    const name = `${name_key}\n${primary_email_key ?? ''}`
    const own = [...(numbers.get(id) ?? [])].sort().join('\n')
    const rows = [{ ...place, kind: kinds.nameAndEmail, shelf, text: name }]
    return own === '' ? rows : [...rows, { ...place, kind: kinds.numbers, shelf, text: own }]
  })
}
