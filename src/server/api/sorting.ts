import type { Sort } from '../store/store.ts'
import type { CollectionShape } from './collectionShape.ts'
import { listOf } from './queryParameters.ts'
import { badRequest } from './refusal.ts'

/**
 * Reads `?sort=-a,b`; without it a collection has its default sorting.
 *
 * @throws Refusal 400 naming what the collection cannot be sorted by
 */
export function readSorting<SortField extends string, Filter extends object>(
  text: string,
  { sortable, defaultSort }: CollectionShape<SortField, Filter>,
): readonly Sort<SortField>[] {
  const terms = listOf(text)
  const unknown = terms.map(fieldOf).filter((field) => !sortable.some((known) => known === field))
  if (unknown.length > 0) throw badRequest(`Unknown sort fields: ${unknown.join(', ')}`)
  if (new Set(terms.map(fieldOf)).size < terms.length) {
    throw badRequest("Parameter 'sort' names a field more than once")
  }
  if (terms.length === 0) return defaultSort
  const asked = terms.flatMap((term) =>
    sortable
      .filter((field) => field === fieldOf(term))
      .map((field) => ({ field, descending: term.startsWith('-') })),
  )
  const last = defaultSort.slice(-1)
  return [...asked, ...last.filter(({ field }) => !asked.some((sort) => sort.field === field))]
}

function fieldOf(term: string): string {
  return term.replace(/^-/, '')
}
