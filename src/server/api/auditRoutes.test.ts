import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'

const contacts = '/v1/people/1/contacts'
const entries = '/v1/people/1/audit_entries'
const now = Date.parse('2026-11-24T09:12:00Z')

let app: AppUnderTest
beforeEach(async () => {
  app = await appUnderTest({ now: () => now })
})
afterEach(() => app.close())

test('the changes to a person’s contacts are told with who made them, the latest first', async () => {
  const ada = await app.headersOf('Ada', 'agent')
  const before = (await app.call('GET', `${contacts}/1826`)).body
  const patch = { headers: ada, body: { website: 'www.my-site.com' } }
  const after = (await app.call('PATCH', `${contacts}/1826`, patch)).body
  const made = await app.call('POST', contacts, { body: { label: 'home', telephone: '020' } })
  await app.call('DELETE', `${contacts}/1826`, { headers: ada })
  const { status, body } = await app.call('GET', entries)
  const shared = { id: expect.any(Number), created_at: '2026-11-24T09:12:00.000Z' }
  const byAda = { ...shared, created_by: { name: 'Ada' }, contact: { id: 1826 } }
  const { id } = made.body as { id: number }
  const byNobody = { ...shared, created_by: { name: 'Shared token' }, contact: { id } }
  expect(status).toBe(200)
  expect(body).toEqual([
    { ...byAda, action: 'deleted', before: after, after: null },
    { ...byNobody, action: 'created', before: null, after: made.body },
    { ...byAda, action: 'updated', before, after },
  ])
})

test('the changes come in pages like all collections, and can be read from the first on', async () => {
  for (const value of ['1', '2', '3']) {
    await app.call('PATCH', `${contacts}/1826`, { body: { website: value } })
  }
  const values = async (path: string) => {
    const { body, headers } = await app.call('GET', path)
    const next = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1]
    const told = (body as { after: { website: string } }[]).map(({ after }) => after.website)
    return { told, next: next ?? '', total: headers.get('X-Pagination-Total-Entries') }
  }
  const first = await values(`${entries}?per_page=2`)
  expect(first).toMatchObject({ told: ['3', '2'], total: '3' })
  expect(await values(first.next)).toMatchObject({ told: ['1'], next: '' })
  expect(await values(`${entries}?sort=id`)).toMatchObject({ told: ['1', '2', '3'] })
})

test.each([
  [404, '/v1/people/999999/audit_entries'],
  [404, `${entries}/1`],
  [400, '/v1/people/0/audit_entries'],
  [400, `${entries}?sort=created_at`],
  [400, `${entries}?fields=token`],
  [400, `${entries}?action=deleted`],
  [400, `${entries}?per_page=0`],
])('what cannot be asked of the changes is %i: %s', async (status, path) => {
  expect((await app.call('GET', path)).status).toBe(status)
})

test('nobody can write into the record', async () => {
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
    const { status, headers } = await app.call(method, entries)
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  }
})
