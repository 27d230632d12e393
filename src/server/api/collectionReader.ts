import { collectionQuery } from './collectionQuery.ts'
import type { CollectionQuery, CollectionShape } from './collectionShape.ts'

/** Most callers ask alike: page by page, or for one page of the same size. */
const mostKept = 100
const longestKept = 200

/**
 * `collectionQuery` for one collection, which remembers what it has read.
 *
 * @throws Refusal as `collectionQuery` does, each time
 */
export function collectionReader<SortField extends string, Filter extends object>(
  shape: CollectionShape<SortField, Filter>,
): (url: URL) => CollectionQuery<SortField, Filter> {
  const kept = new Map<string, CollectionQuery<SortField, Filter>>()
  return (url) => {
    const { search } = url
    const known = kept.get(search)
    if (known) return known
    const query = collectionQuery(url, shape)
    if (search.length > longestKept) return query
    if (kept.size === mostKept) kept.clear()
    kept.set(search, query)
    return query
  }
}
