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

test('a dozen tokens that expire are told so, and the one that comes after them is let in', async () => {
  const expired = new Set<string | undefined>()
  const live = await liveSystem((incoming, outgoing) => {
    const status = expired.has(incoming.headers.authorization) ? 401 : 200
    outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end('{}')
  })
  const server = await forwardingTo(live.url)
  const statusOf = async (Authorization: string) =>
    (await server.call('GET', '/v1', { Authorization })).status
  const dozen = Array.from({ length: 12 }, (_, number) => `Bearer t${number + 1}`)
  for (const token of dozen) expect(await statusOf(token)).toBe(200)
  for (const token of dozen) expired.add(token)
  for (const token of dozen) {
    expect(await Promise.all([statusOf(token), statusOf(token)])).toEqual([401, 401])
  }
  expect(await statusOf('Bearer t13')).toBe(200)
})

test('a token that expires while its address has to wait is still told so', async () => {
  let isExpired = false
  const live = await liveSystem((incoming, outgoing) => {
    const isGood = incoming.headers.authorization === `Bearer ${token}` && !isExpired
    outgoing.writeHead(isGood ? 200 : 401, { 'Content-Type': 'application/json' }).end('{}')
  })
  const server = await forwardingTo(live.url)
  const statusOf = async (Authorization: string) =>
    (await server.call('GET', '/v1', { Authorization })).status
  expect(await statusOf(asAgent.Authorization)).toBe(200)
  for (let guess = 1; guess <= 10; guess += 1) await statusOf(`Bearer guess${guess}`)
  expect(await statusOf('Bearer guess11')).toBe(429)
  isExpired = true
  for (let call = 1; call <= 3; call += 1) {
    expect(await statusOf(asAgent.Authorization)).toBe(401)
  }
})
