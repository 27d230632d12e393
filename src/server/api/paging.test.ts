import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLinkHeader } from '../../contract/paging.ts'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'
import { samplePeople } from '../sample/samplePeople.ts'

/** Person 4 of the sample has more than a hundred contacts. */
const contacts = '/v1/people/4/contacts'
const total = samplePeople().find(({ id }) => id === 4)?.contacts.length ?? Number.NaN

describe('a collection in pages', () => {
  let app: AppUnderTest
  beforeEach(async () => {
    app = await appUnderTest()
  })
  afterEach(() => app.close())

  async function page(url: string) {
    const { body, headers } = await app.call('GET', url)
    const ids = (body as { id: number }[]).map(({ id }) => id)
    const figures = ['Per-Page', 'Current-Page', 'Total-Pages', 'Total-Entries']
    return {
      ids,
      links: readLinkHeader(headers.get('Link')),
      figures: figures.map((name) => Number(headers.get(`X-Pagination-${name}`))),
    }
  }

  async function pagesFrom(url: string, relation: 'next' | 'prev') {
    const pages = [await page(url)]
    for (let target = pages[0]?.links[relation]; target; target = pages.at(-1)?.links[relation]) {
      pages.push(await page(target))
    }
    return pages
  }

  test('has 20 entries a page, or as many as asked for up to 100', async () => {
    const [plain, large] = [await page(contacts), await page(`${contacts}?per_page=100`)]
    expect(total).toBeGreaterThan(100)
    expect(plain.ids).toHaveLength(20)
    expect(plain.figures).toEqual([20, 1, Math.ceil(total / 20), total])
    expect(large.ids).toHaveLength(100)
    expect(large.figures).toEqual([100, 1, 2, total])
  })

  test('leads to the last page and back by the same pages, and keeps what else was asked', async () => {
    const forwards = await pagesFrom(`${contacts}?per_page=50&fields=integration`, 'next')
    const last = forwards.at(-2)?.links.next ?? ''
    const backwards = await pagesFrom(last, 'prev')
    expect(new Set(forwards.flatMap(({ ids }) => ids)).size).toBe(total)
    expect(backwards.map(({ ids }) => ids).reverse()).toEqual(forwards.map(({ ids }) => ids))
    expect(forwards.map(({ figures }) => figures[1])).toEqual([1, 2, 3])
    expect(last).toContain('per_page=50')
    expect(last).toContain('fields=integration')
  })

  test('has no next on its last page, no prev on its first, and never a last', async () => {
    const [first, ...rest] = await pagesFrom(`${contacts}?per_page=100`, 'next')
    expect(Object.keys(first?.links ?? {})).toEqual(['first', 'next'])
    expect(Object.keys(rest.at(-1)?.links ?? {})).toEqual(['first', 'prev'])
  })

  test('has absolute links without a bare comma in them: clients split there', async () => {
    const { headers } = await app.call('GET', `${contacts}?fields=integration,label&per_page=100`)
    const parts = headers.get('Link')?.split(',') ?? []
    expect(parts).toHaveLength(2)
    expect(parts.every((part) => / ?<http:\/\/localhost\/v1\/.*>; rel="\w+"/.test(part))).toBe(true)
    expect(parts[1]).toContain('integration%2Clabel')
  })

  test('skips nobody and repeats nobody when entries go between two pages', async () => {
    const all = (await pagesFrom(contacts, 'next')).flatMap(({ ids }) => ids)
    const first = await page(contacts)
    const gone = [first.ids[3], first.ids[19], all[20]]
    for (const id of gone) await app.call('DELETE', `${contacts}/${id}`)
    const rest = await pagesFrom(first.links.next ?? '', 'next')
    const seen = [...first.ids, ...rest.flatMap(({ ids }) => ids)]
    expect(seen).toEqual(all.filter((id) => id !== all[20]))
  })

  test('comes to an end, and not to an error, when everything after a page has gone', async () => {
    const first = await page(`${contacts}?per_page=100`)
    await app.call('DELETE', contacts)
    const second = await page(first.links.next ?? '')
    expect(second.ids).toEqual([])
    expect(Object.keys(second.links)).toEqual(['first'])
    expect(second.figures).toEqual([100, 1, 1, 0])
  })

  test.each([
    ['per_page=0', "Parameter 'per_page' cannot be less than 1"],
    ['per_page=-5', "Parameter 'per_page' cannot be less than 1"],
    ['per_page=101', "Parameter 'per_page' cannot be greater than 100"],
    ['per_page=ten', "Parameter 'per_page' is not a number"],
    ['per_page=', "Parameter 'per_page' is not a number"],
    ['per_page=5&per_page=6', "Parameter 'per_page' is given more than once"],
    ['fields=nodeID,id,shoe_size', 'Unknown fields: nodeID, shoe_size'],
    ['sort=value', 'Unknown sort fields: value'],
    ['sort=id,-id', "Parameter 'sort' names a field more than once"],
    ['telephone=1&page=2', 'Unknown parameters: telephone, page'],
    ['integration=maybe', "Parameter 'integration' is not valid"],
    ['label=a%00b', "Parameter 'label' is not valid"],
    ['search_after=nonsense', "Parameter 'search_after' is not valid"],
    ['search_before=', "Parameter 'search_before' is not valid"],
    [`search_after=${cursor('id', 1)}`, "Parameter 'search_after' is not valid"],
    [`sort=id&search_after=${cursor('-id', 1800)}`, "Parameter 'search_after' is not valid"],
    [`search_after=${cursor('rank,id', 1)}`, "Parameter 'search_after' is not valid"],
    [`search_after=${cursor('rank,id', 1, '1')}`, "Parameter 'search_after' is not valid"],
    [`search_after=${cursor('rank,id', 1, 2, 3)}`, "Parameter 'search_after' is not valid"],
    [
      `search_after=${cursor('rank,id', 1, 2)}&search_before=${cursor('rank,id', 1, 2)}`,
      "Parameter 'search_before' cannot be combined with 'search_after'",
    ],
  ])('refuses ?%s with a sentence that names it', async (query, message) => {
    const { status, body } = await app.call('GET', `${contacts}?${query}`)
    expect([status, body]).toEqual([400, { message }])
  })
})

function cursor(...content: (string | number)[]): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}
