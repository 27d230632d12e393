import type { SendCall } from './apiCall.ts'
import type { CallOptions, Page } from './client.ts'
import { type PageCall, pageOf } from './pages.ts'

/** Reads one page of a collection; throws as {@link pageOf}. */
export async function readPage<Item>(
  send: SendCall,
  { path, query, read }: PageCall<Item>,
  options?: CallOptions,
): Promise<Page<Item>> {
  const answer = await send({ ...options, path: path + query })
  const total = readCount(answer.headers.get('X-Pagination-Total-Entries'))
  const { items, next } = pageOf(answer, read)
  return { items, next, total }
}

function readCount(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
