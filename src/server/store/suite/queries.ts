import type { ContactQuery, PersonQuery } from '../store.ts'

/** Everybody, as the API sorts people. */
export const byName: PersonQuery = {
  sort: [
    { field: 'name', descending: false },
    { field: 'id', descending: false },
  ],
  perPage: 100,
  filter: {},
  search: '',
}

/** All contacts of a person, as the API sorts them. */
export const byRank: ContactQuery = {
  sort: [
    { field: 'rank', descending: false },
    { field: 'id', descending: false },
  ],
  perPage: 100,
  filter: {},
}
