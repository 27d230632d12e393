import { defaultPerPage, maxPerPage } from '../../contract/paging.ts'
import type { PageRequest } from '../store/store.ts'
import type { CollectionQuery, CollectionShape } from './collectionShape.ts'
import { readPosition } from './position.ts'
import { listOf, queryParameters } from './queryParameters.ts'
import { badRequest } from './refusal.ts'
import { readSorting } from './sorting.ts'

const sharedParameters = ['fields', 'sort', 'per_page', 'search_after', 'search_before']

/**
 * Reads what a call asks of a collection, by the conventions that all collections share.
 *
 * @throws Refusal 400 naming the parameter that is unknown or not valid
 */
export function collectionQuery<SortField extends string, Filter extends object>(
  url: URL,
  shape: CollectionShape<SortField, Filter>,
): CollectionQuery<SortField, Filter> {
  const own = [...Object.keys(shape.filters), ...(shape.searchable ? ['q'] : [])]
  const parameters = queryParameters(url, [...sharedParameters, ...own])
  return {
    fields: readFields(parameters.get('fields') ?? '', shape),
    page: readPage(parameters, shape),
    filter: readFilter(parameters, shape),
    search: parameters.get('q') ?? '',
  }
}

function readFields<SortField extends string, Filter extends object>(
  text: string,
  { defaultFields, furtherFields }: CollectionShape<SortField, Filter>,
): Set<string> {
  const asked = listOf(text)
  const known = [...defaultFields, ...furtherFields]
  const unknown = asked.filter((field) => !known.includes(field))
  if (unknown.length > 0) throw badRequest(`Unknown fields: ${unknown.join(', ')}`)
  return new Set([...defaultFields, ...asked])
}

function readPage<SortField extends string, Filter extends object>(
  parameters: Map<string, string>,
  shape: CollectionShape<SortField, Filter>,
): PageRequest<SortField> {
  const sort = readSorting(parameters.get('sort') ?? '', shape)
  const [after, before] = ['search_after', 'search_before'].map((name) => {
    const cursor = parameters.get(name)
    return cursor === undefined ? undefined : readPosition(name, cursor, sort, shape.sortKinds)
  })
  if (after && before) {
    throw badRequest("Parameter 'search_before' cannot be combined with 'search_after'")
  }
  return { sort, perPage: readPerPage(parameters.get('per_page')), after, before }
}

function readPerPage(text = String(defaultPerPage)): number {
  if (!/^-?\d{1,9}$/.test(text)) throw badRequest("Parameter 'per_page' is not a number")
  if (Number(text) < 1) throw badRequest("Parameter 'per_page' cannot be less than 1")
  if (Number(text) > maxPerPage) {
    throw badRequest(`Parameter 'per_page' cannot be greater than ${maxPerPage}`)
  }
  return Number(text)
}

function readFilter<SortField extends string, Filter extends object>(
  parameters: Map<string, string>,
  { filters }: CollectionShape<SortField, Filter>,
): Filter {
  const filter: Partial<Filter> = {}
  for (const field of Object.keys(filters) as (keyof Filter & string)[]) {
    const text = parameters.get(field)
    if (text === undefined) continue
    const value = filters[field](text)
    if (value === undefined) throw badRequest(`Parameter '${field}' is not valid`)
    filter[field] = value
  }
  return filter as Filter
}
