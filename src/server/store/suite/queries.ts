import type { ContactQuery, PageRequest, PersonQuery, Writing } from '../store.ts'

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

/** The latest changes to a person's contacts first, as the API lists them. */
export const latestFirst: PageRequest<'id'> = {
  sort: [{ field: 'id', descending: true }],
  perPage: 100,
}

/** Ada writes the contacts of a person. */
export function byAda(personId: number): Writing {
  return { personId, by: 'Ada' }
}
