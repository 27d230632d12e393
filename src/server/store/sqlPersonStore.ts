import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { pageOf, sliceRequest } from './page.ts'
import { personOf, personSortColumns, selectPeople, withValues } from './personRows.ts'
import { findPeople } from './search/findPeople.ts'
import { soughtTexts } from './search/soughtTexts.ts'
import { readSlice } from './slice.ts'
import { inSnapshot } from './snapshot.ts'
import type { PersonStore } from './store.ts'
import type { Tables } from './tables.ts'

export function sqlPersonStore(db: Kysely<Tables>, { search }: Engine): PersonStore {
  return {
    list: (query) =>
      inSnapshot(db, async (snapshot) => {
        const request = sliceRequest(query, personSortColumns)
        const texts = soughtTexts(query.search)
        const slice =
          texts.length === 0
            ? await readSlice(snapshot, withValues(selectPeople(snapshot), query.filter), request)
            : await findPeople(snapshot, search, texts, query)
        return pageOf(slice, request, personOf)
      }),
    async find(id) {
      const row = await selectPeople(db).where('people.id', '=', id).executeTakeFirst()
      return row && personOf(row)
    },
  }
}
