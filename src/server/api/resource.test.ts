import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'

let app: AppUnderTest
beforeAll(async () => {
  app = await appUnderTest()
})
afterAll(() => app.close())

const contact = { label: 'work', email: 'h.tanner@example.org' }

test.each([
  ['GET', '/v1', undefined],
  ['GET', '/v1/people/1', undefined],
  ['GET', '/v1/people/1/contacts/1826', undefined],
  ['POST', '/v1/people/1/contacts', contact],
  ['PATCH', '/v1/people/1/contacts/1826', contact],
  ['PUT', '/v1/people/1/contacts/1826', contact],
  ['DELETE', '/v1/people/1/contacts/1826', undefined],
  ['DELETE', '/v1/people/1/contacts', undefined],
  ['DELETE', '/v1/people/1/contacts/', undefined],
])(
  '%s %s takes no parameters, and changes nothing when it is given some',
  async (method, path, body) => {
    const before = await app.call('GET', '/v1/people/1/contacts')
    for (const [query, names] of [
      ['label=fax', 'label'],
      ['id=1&fields=id', 'id, fields'],
      ['per_page=1', 'per_page'],
    ]) {
      const answer = await app.call(method, `${path}?${query}`, { body })
      const message = `Unknown parameters: ${names}`
      expect([answer.status, answer.body]).toEqual([400, { message }])
    }
    expect(await app.call('GET', '/v1/people/1/contacts')).toMatchObject({ body: before.body })
  },
)

test('a question mark with nothing behind it is no parameter', async () => {
  expect((await app.call('DELETE', '/v1/people/1/contacts/1826?')).status).toBe(204)
})
