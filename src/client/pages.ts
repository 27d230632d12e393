import { readLinkHeader } from '../contract/paging.ts'
import type { SendCall } from './apiCall.ts'
import type { CallOptions, Page } from './client.ts'
import { readEntityTag } from './entityTag.ts'
import { forbidsAdding } from './forbidsAdding.ts'
import { type Answer, malformed } from './readAnswer.ts'

/** Which page of which collection, and how its entries are read; entries that `read` cannot use are left out. */
export interface PageCall<Item> {
  path: string
  /** From the question mark on. */
  query: string
  read: (entry: unknown) => Item | undefined
}

interface ReadPage<Item> extends Omit<Page<Item>, 'total'> {
  etag: string | undefined
  isReadOnly: boolean
}

interface ReadCollection<Item> {
  /** `undefined` when the collection is still the one that the condition named. */
  items: Item[] | undefined
  etag: string | undefined
  /** `undefined` when an answer that nothing has changed left it open, as it may (RFC 9110, 15.4.5). */
  isReadOnly: boolean | undefined
}

/**
 * What an answer says of its page.
 *
 * Of the `Link` to the next page only the query is taken: the path stays our own, whatever host or path a proxy made of
 * it, and the access token goes nowhere else.
 *
 * @throws {ApiError} `malformed` when the answer is no array, or one of something else: that is no empty collection.
 */
export function pageOf<Item>(answer: Answer, read: PageCall<Item>['read']): ReadPage<Item> {
  const { body, headers } = answer
  if (!Array.isArray(body)) throw malformed(answer)
  const items = body.map(read).filter((item) => item !== undefined)
  if (items.length === 0 && body.length > 0) throw malformed(answer)
  return {
    items,
    next: queryOf(readLinkHeader(headers.get('Link')).next),
    etag: readEntityTag(headers),
    isReadOnly: forbidsAdding(headers) ?? false,
  }
}

/**
 * Reads a collection to its end, each entry once by its id, in its latest form. It also ends where the API would lead in
 * a circle: at a page that was read already, or that brings nothing new.
 *
 * @param ifNoneMatch the `ETag` that all pages shared when they were read before
 * @param onPart told of the entries so far, and what the last page says of adding, as long as there is another page
 * @returns the entries, the `ETag` that all pages share (none after a circle, as more may be there than was read), and
 * what the last page says of adding
 */
export async function readAllPages<Item extends { id: number }>(
  send: SendCall,
  call: PageCall<Item>,
  options?: CallOptions,
  ifNoneMatch?: string,
  onPart?: (items: Item[], isReadOnly: boolean) => void,
): Promise<ReadCollection<Item>> {
  const found = new Map<number, Item>()
  const queries = new Set<string>()
  const etags = new Set<string | undefined>()
  let query: string | undefined = call.query
  let isNew = true
  let isReadOnly = false
  while (query !== undefined && isNew && !queries.has(query)) {
    const condition = queries.size === 0 ? ifNoneMatch : undefined
    queries.add(query)
    const answer = await send({ ...options, path: call.path + query, ifNoneMatch: condition })
    if (answer.isUnchanged) {
      return { items: undefined, etag: ifNoneMatch, isReadOnly: forbidsAdding(answer.headers) }
    }
    const page = pageOf(answer, call.read)
    const before = found.size
    for (const item of page.items) found.set(item.id, item)
    etags.add(page.etag)
    isReadOnly = page.isReadOnly
    isNew = found.size > before
    query = page.next
    if (query !== undefined) onPart?.([...found.values()], isReadOnly)
  }
  const [etag] = query === undefined && etags.size === 1 ? etags : []
  return { items: [...found.values()], etag, isReadOnly }
}

function queryOf(target: string | undefined): string | undefined {
  return target === undefined ? undefined : /\?[^#]*/.exec(target)?.[0]
}
