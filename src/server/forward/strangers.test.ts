import { expect, test } from 'vitest'
import { asAgent, forwardingTo, liveSystem, token } from './forwardingUnderTest.ts'

test('many tokens that the live system does not know have to wait, while one that was good before passes', async () => {
  const live = await liveSystem((incoming, outgoing) => {
    const isKnown = incoming.headers.authorization === `Bearer ${token}`
    outgoing.writeHead(isKnown ? 200 : 401, { 'Content-Type': 'application/json' })
    outgoing.end(JSON.stringify(isKnown ? {} : { message: 'Unauthorized' }))
  })
  const server = await forwardingTo(live.url)
  expect(await server.call('GET', '/v1', asAgent)).toMatchObject({ status: 200 })
  for (let failure = 1; failure <= 10; failure++) {
    const headers = { Authorization: `Bearer wrong${failure}` }
    expect((await server.call('GET', '/v1', headers)).status).toBe(401)
  }
  const refused = await server.call('GET', '/v1', { Authorization: 'Bearer wrong' })
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'retry-after': '1' },
    body: '{"message":"Too Many Requests"}',
  })
  expect(await server.call('GET', '/v1', asAgent)).toMatchObject({ status: 200, body: '{}' })
})
