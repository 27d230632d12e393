import type { PageRelation } from '../../contract/paging.ts'
import type { Page, PageRequest } from '../store/store.ts'
import { writePosition } from './position.ts'

/**
 * The headers by which a page of a collection says where it stands: `X-Pagination-*` and `Link` with absolute addresses
 * (RFC 8288) that keep all other parameters. Clients split the header at commas, so none stands in an address: writing
 * parameters anew percent-encodes them. What was not counted is not said: no totals without all entries, no
 * current page without those that come before.
 */
export function pageHeaders(
  url: URL,
  { sort, perPage }: PageRequest<string>,
  { rows, total, preceding, hasNext, firstKey, lastKey }: Page<unknown>,
): Record<string, string> {
  const links = [linkTo('first', url)]
  if (rows.length > 0 && preceding !== 0) {
    links.push(linkTo('prev', url, 'search_before', writePosition(sort, firstKey)))
  }
  if (rows.length > 0 && hasNext) {
    links.push(linkTo('next', url, 'search_after', writePosition(sort, lastKey)))
  }
  return {
    Link: links.join(', '),
    'X-Pagination-Per-Page': String(perPage),
    ...figures(perPage, total, preceding),
  }
}

function figures(
  perPage: number,
  total: number | undefined,
  preceding: number | undefined,
): Record<string, string> {
  if (preceding === undefined) return {}
  const current = Math.floor(preceding / perPage) + 1
  if (total === undefined) return { 'X-Pagination-Current-Page': String(current) }
  const pages = Math.max(1, Math.ceil(total / perPage))
  return {
    'X-Pagination-Current-Page': String(Math.min(pages, current)),
    'X-Pagination-Total-Pages': String(pages),
    'X-Pagination-Total-Entries': String(total),
  }
}

function linkTo(relation: PageRelation, url: URL, parameter?: string, cursor = ''): string {
  if (url.search === '' && parameter === undefined) return `<${url.href}>; rel="${relation}"`
  const target = new URL(url)
  target.searchParams.delete('search_after')
  target.searchParams.delete('search_before')
  if (parameter) target.searchParams.set(parameter, cursor)
  return `<${target.href}>; rel="${relation}"`
}
