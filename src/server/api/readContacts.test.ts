import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'

let app: AppUnderTest
beforeAll(async () => {
  app = await appUnderTest()
})
afterAll(() => app.close())

describe('the contacts of a person', () => {
  test('are listed as on the vendor’s page, without saying which are integration contacts', async () => {
    const { status, body } = await app.call('GET', '/v1/people/1/contacts')
    expect(status).toBe(200)
    expect(body).toEqual([
      { label: 'mobile', id: 1720, telephone: '+1 03 413 7223' },
      { label: 'personal', id: 1826, website: 'www.my-stie.com' },
    ])
  })

  test('say which are integration contacts when asked for that field', async () => {
    const { body } = await app.call('GET', '/v1/people/1/contacts?fields=integration')
    expect(body).toEqual([
      { label: 'mobile', id: 1720, telephone: '+1 03 413 7223', integration: true },
      { label: 'personal', id: 1826, website: 'www.my-stie.com', integration: false },
    ])
  })

  test('may be asked for with a slash at the end, too', async () => {
    const { body } = await app.call('GET', '/v1/people/1/contacts/')
    expect(body).toHaveLength(2)
  })

  test('of a person who has none are an empty list', async () => {
    const { status, body, headers } = await app.call('GET', '/v1/people/3/contacts')
    expect([status, body, headers.get('X-Pagination-Total-Entries')]).toEqual([200, [], '0'])
  })

  test('can be narrowed by label or by integration, and sorted by id', async () => {
    const mobiles = await app.call('GET', '/v1/people/1/contacts?label=mobile')
    const own = await app.call('GET', '/v1/people/1/contacts?integration=false')
    const newestFirst = await app.call('GET', '/v1/people/1/contacts?sort=-id')
    expect(mobiles.body).toMatchObject([{ id: 1720 }])
    expect(own.body).toMatchObject([{ id: 1826 }])
    expect(newestFirst.body).toMatchObject([{ id: 1826 }, { id: 1720 }])
  })
})

describe('a single contact', () => {
  test('comes whole, integration included', async () => {
    const { status, body } = await app.call('GET', '/v1/people/1/contacts/1720')
    expect(status).toBe(200)
    expect(body).toEqual({
      label: 'mobile',
      id: 1720,
      telephone: '+1 03 413 7223',
      integration: true,
    })
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    const get = await app.call('GET', '/v1/people/1/contacts/1720')
    const head = await app.call('HEAD', '/v1/people/1/contacts/1720')
    expect([head.status, head.body]).toEqual([200, ''])
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'))
  })
})

test.each([
  '/v1/people/999999/contacts',
  '/v1/people/1/contacts/999999',
  '/v1/people/2/contacts/1720',
  '/v1/people/999999/contacts/1720',
  '/v1/people/999999',
  '/v1/nothing/here',
  '/v1/people/1/contacts/1720/more',
])('what is not there, or is somebody else’s, is 404: %s', async (path) => {
  const { status, body } = await app.call('GET', path)
  expect([status, body]).toEqual([404, { message: 'Not Found' }])
})

test.each(['0', '-1', '1.5', '1e3', 'abc', '01', '%20', '9007199254740993', '99999999999999999'])(
  'an id that is none is 400: %s',
  async (id) => {
    for (const path of [`/v1/people/${id}`, `/v1/people/1/contacts/${id}`]) {
      const { status, body } = await app.call('GET', path)
      expect([status, body]).toEqual([400, { message: "Parameter 'id' is not a valid ID" }])
    }
  },
)
