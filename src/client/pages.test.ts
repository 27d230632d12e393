import { describe, expect, it } from 'vitest'
import { readContact } from '../contract/contactRead.ts'
import type { ApiCall, SendCall } from './apiCall.ts'
import { readPage } from './onePage.ts'
import { readAllPages } from './pages.ts'

const path = '/people/1/contacts'

interface WirePage {
  body: unknown
  next?: string
  headers?: Record<string, string>
}

/** An API whose pages are found by their query. */
function api(pages: Record<string, WirePage>) {
  const calls: ApiCall[] = []
  const send: SendCall = async (call) => {
    calls.push(call)
    const page = pages[call.path.replace(path, '')]
    if (!page) throw new Error(`There is no page ${call.path}`)
    const headers = new Headers(page.headers)
    if (page.next) headers.set('Link', `<${page.next}>; rel="next"`)
    return { body: page.body, headers }
  }
  return { send, paths: () => calls.map((call) => call.path) }
}

const all = { path, query: '?per_page=2', read: readContact }
const ids = ({ items }: { items: { id: number }[] | undefined }) => items?.map(({ id }) => id)

describe('a collection', () => {
  it('is read to its end', async () => {
    const { send } = api({
      '?per_page=2': { body: [{ id: 1 }, { id: 2 }], next: `/v1${path}?search_after=2` },
      '?search_after=2': { body: [{ id: 3 }, { id: 4 }], next: `/v1${path}?search_after=4` },
      '?search_after=4': { body: [{ id: 5 }] },
    })
    expect(ids(await readAllPages(send, all))).toEqual([1, 2, 3, 4, 5])
  })

  it.each([
    ['of a host behind a proxy', 'http://10.0.0.7:3000/v1/people/1/contacts?search_after=2'],
    ['of another person', '/v1/people/2/contacts?search_after=2'],
    ['that leads out of the API', '../../../../admin?search_after=2'],
    ['with a fragment', '?search_after=2#top'],
  ])('is continued at its own address by a link %s', async (_, next) => {
    const { send, paths } = api({
      '?per_page=2': { body: [{ id: 1 }, { id: 2 }], next },
      '?search_after=2': { body: [{ id: 3 }] },
    })
    expect(ids(await readAllPages(send, all))).toEqual([1, 2, 3])
    expect(paths()).toEqual([`${path}?per_page=2`, `${path}?search_after=2`])
  })

  it('ends at a link without a query, which leads nowhere', async () => {
    const { send } = api({ '?per_page=2': { body: [{ id: 1 }], next: `/v1${path}` } })
    expect(ids(await readAllPages(send, all))).toEqual([1])
  })

  it('ends at a page that was read already', async () => {
    const { send, paths } = api({
      '?per_page=2': { body: [{ id: 1 }], next: '?page=2' },
      '?page=2': { body: [{ id: 2 }], next: '?per_page=2' },
    })
    expect(ids(await readAllPages(send, all))).toEqual([1, 2])
    expect(paths()).toHaveLength(2)
  })

  it('ends at a page that brings nothing new', async () => {
    const { send, paths } = api({
      '?per_page=2': { body: [{ id: 1 }, { id: 2 }], next: '?page=2' },
      '?page=2': { body: [{ id: 1 }, { id: 2 }], next: '?page=3' },
    })
    expect(ids(await readAllPages(send, all))).toEqual([1, 2])
    expect(paths()).toHaveLength(2)
  })

  it('holds an entry that moved to a later page once, in its latest form', async () => {
    const { send } = api({
      '?per_page=2': { body: [{ id: 1 }, { id: 2, label: 'work' }], next: '?page=2' },
      '?page=2': { body: [{ id: 2, label: 'home' }, { id: 3 }] },
    })
    const { items } = await readAllPages(send, all)
    expect(items?.map(({ id, label }) => [id, label])).toEqual([
      [1, ''],
      [2, 'home'],
      [3, ''],
    ])
  })

  it('leaves out what has no usable id', async () => {
    const { send } = api({ '?per_page=2': { body: [null, 7, { label: 'work' }, { id: 1 }] } })
    expect(ids(await readAllPages(send, all))).toEqual([1])
  })

  it.each([[{}], [null], [undefined], ['[]']])('that comes as %j is malformed', async (body) => {
    const { send } = api({ '?per_page=2': { body, headers: { 'X-Request-Id': 'f3a9' } } })
    await expect(readAllPages(send, all)).rejects.toMatchObject({
      kind: 'malformed',
      requestId: 'f3a9',
    })
  })

  it('is none, and not an empty one, when no entry is of it', async () => {
    const { send } = api({ '?per_page=2': { body: [{ name: 'gateway' }, 0] } })
    await expect(readAllPages(send, all)).rejects.toMatchObject({ kind: 'malformed' })
  })

  it('passes signal and priority to each page', async () => {
    const { signal } = new AbortController()
    const calls: ApiCall[] = []
    const send: SendCall = async (call) => {
      calls.push(call)
      return { body: [], headers: new Headers() }
    }
    await readAllPages(send, all, { signal, priority: 'background' })
    expect(calls).toEqual([{ path: `${path}?per_page=2`, signal, priority: 'background' }])
  })
})

describe('the ETag of a collection', () => {
  const etagOf = async (first: WirePage, second: WirePage) => {
    const { send } = api({
      '?per_page=2': { next: '?page=2', ...first },
      '?page=2': second,
    })
    return (await readAllPages(send, all)).etag
  }
  const tagged = (id: number, etag: string): WirePage => ({
    body: [{ id }],
    headers: { ETag: etag },
  })

  it('is the one that all pages share', async () => {
    expect(await etagOf(tagged(1, '"a"'), tagged(2, '"a"'))).toBe('"a"')
  })

  it('is unknown when it changed between two pages', async () => {
    expect(await etagOf(tagged(1, '"a"'), tagged(2, '"b"'))).toBeUndefined()
  })

  it('is unknown when a page has none', async () => {
    expect(await etagOf(tagged(1, '"a"'), { body: [{ id: 2 }] })).toBeUndefined()
  })

  it('is unknown when the pages led in a circle, as more may be there', async () => {
    const circle = { ...tagged(1, '"a"'), next: '?page=3' }
    expect(await etagOf(tagged(1, '"a"'), circle)).toBeUndefined()
  })
})

describe('a list that the API lets be read only', () => {
  const isReadOnly = async (headers: Record<string, string>) => {
    const { send } = api({ '?per_page=2': { body: [{ id: 1 }], headers } })
    return (await readAllPages(send, all)).isReadOnly
  }

  it.each(['GET, HEAD', 'GET', ''])('is known by Allow: %s', async (Allow) => {
    expect(await isReadOnly({ Allow })).toBe(true)
  })

  it('is not one to which Allow says that entries can be added', async () => {
    expect(await isReadOnly({ Allow: 'GET, HEAD, POST, DELETE' })).toBe(false)
  })

  it('is not one of which the API does not say it', async () => {
    expect(await isReadOnly({})).toBe(false)
  })
})

describe('a single page', () => {
  it('knows how many entries there are, where the API says it', async () => {
    const headers = { 'X-Pagination-Total-Entries': '238' }
    const { send } = api({ '?per_page=2': { body: [], headers } })
    expect((await readPage(send, all)).total).toBe(238)
  })

  it('does not know it otherwise', async () => {
    const { send } = api({
      '?per_page=2': { body: [], headers: { 'X-Pagination-Total-Entries': 'many' } },
      '?page=2': { body: [] },
    })
    expect((await readPage(send, all)).total).toBeUndefined()
    expect((await readPage(send, { ...all, query: '?page=2' })).total).toBeUndefined()
  })
})
