import { expect, test } from 'vitest'
import { appUnderTest } from '../appUnderTest.ts'
import { sendAsGiven, serverUnderTest } from '../serverUnderTest.ts'

const ambiguous = 'The address has a dot segment, backslash, encoded slash or fragment'
const malformed = 'The address has malformed percent-encoding'

test('a delete with a mistake in its address removes nothing', async () => {
  const server = await serverUnderTest({ RATE_LIMIT: 'off' })
  const contacts = async () => (await sendAsGiven(server, 'GET', '/v1/people/1/contacts')).body
  const before = await contacts()
  expect(JSON.parse(before)).toHaveLength(2)
  const mistakes = [
    '/v1/people/1/contacts/.',
    '/v1/people/1/contacts/./',
    '/v1/people/1/contacts/..?',
    '/v1/people/1/contacts/%2e',
    '/v1/people/1/contacts/x/..',
    '/v1/people/1/contacts/x/%2E.',
    '/v1/people/1/contacts/1720/..',
    '/v1/people/1/contacts/1720/.%2e/',
    '/v1/people/1/contacts/x%2f..',
    '/v1/people/1/contacts/x%5c..',
    '/v1/people/1/contacts/#1720',
    '/v1/people/1/contacts#1720',
    '/v1/people/1/contacts?#1720',
    '/v1/people/8/contacts/../../1/contacts',
    '/people/../v1/people/1/contacts',
    `http://127.0.0.1:${server.port}/v1/people/1/contacts/.`,
  ]
  for (const path of mistakes) {
    const answer = await sendAsGiven(server, 'DELETE', path)
    expect({ path, ...answer }).toEqual({
      path,
      status: 400,
      body: JSON.stringify({ message: ambiguous }),
    })
  }
  for (const path of ['/v1/people/1/contacts/x\\..', '/v1/people/1/contacts/\\']) {
    expect(await sendAsGiven(server, 'DELETE', path)).toMatchObject({ status: 400 })
  }
  expect(await sendAsGiven(server, 'DELETE', '/v1/people/1/contacts//')).toMatchObject({
    status: 404,
  })
  expect(await contacts()).toBe(before)
})

test.each(['%FF', '%ED%A0%80', '%', '%2', '%zz', 'a%C3'])(
  'percent-encoding that is no UTF-8 is refused: %s',
  async (text) => {
    const app = await appUnderTest()
    for (const path of [`/v1/people?q=${text}`, `/v1/people/${text}`]) {
      const { status, body } = await app.call('GET', path)
      expect([status, body]).toEqual([400, { message: malformed }])
    }
    await app.close()
  },
)

test('dots, slashes and backslashes of a search are no dot segments', async () => {
  const app = await appUnderTest()
  for (const q of ['/../', './.', '%2F..%2F', '%5C', 'h.tanner%40']) {
    expect((await app.call('GET', `/v1/people?q=${q}`)).status).toBe(200)
  }
  await app.close()
})

test('an address that leads out of the API is answered as the API answers', async () => {
  const server = await serverUnderTest()
  for (const path of ['/v1/..', '/v1/%2e%2e', '/v1/../people', '//v1', '/v1x']) {
    const { status, body } = await sendAsGiven(server, 'GET', path)
    expect({ path, status, body }).toEqual({ path, status: 404, body: '{"message":"Not Found"}' })
  }
})
