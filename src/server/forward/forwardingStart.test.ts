import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { asAgent, json, liveSystem } from './forwardingUnderTest.ts'

test('in front of a live system there is no database, no token and no limit of this server', async () => {
  const folder = await newFolder()
  const live = await liveSystem(json({ id: 1 }))
  const server = await serverUnderTest(
    { RSERVICE_API_URL: live.url, RSERVICE_ACCOUNT: 'wdc', RATE_LIMIT: '1/60,1' },
    folder,
  )
  expect(server.tokenFile).toBeUndefined()
  expect(server.liveHost).toBe(new URL(live.url).host)
  for (let call = 0; call < 5; call++) {
    const answer = await fetch(`${server.url}/v1/people/1`, { headers: asAgent })
    expect([answer.status, await answer.json()]).toEqual([200, { id: 1 }])
  }
  expect(live.asked.map(({ headers }) => headers['x-rservice-account'])).toEqual(
    Array(5).fill('wdc'),
  )
  expect(await readdir(folder)).toEqual([])
})

test('a server that others can reach needs no token of its own in front of a live system', async () => {
  const live = await liveSystem(json({}))
  const server = await serverUnderTest({ HOST: '0.0.0.0', RSERVICE_API_URL: live.url })
  const answer = await fetch(`http://127.0.0.1:${server.port}/v1`, { headers: asAgent })
  expect(answer.status).toBe(200)
})

test('stopping closes the connections to the live system', async () => {
  const live = await liveSystem(json({}))
  const server = await serverUnderTest({ RSERVICE_API_URL: live.url })
  await fetch(`${server.url}/v1`, { headers: asAgent })
  const [asked] = live.asked
  expect(asked?.socket.destroyed).toBe(false)
  const closed = new Promise((resolve) => asked?.socket.once('close', resolve))
  await server.stop()
  await closed
})

test('an account or an address that cannot be sent is told before anything is', async () => {
  const home = join(await newFolder(), 'never')
  const settings = { RSERVICE_API_URL: 'https://ada:secret@api.example.com/v1' }
  const problem = serverUnderTest(settings, home)
  await expect(problem).rejects.toThrow('RSERVICE_API_URL must be an address')
  await expect(problem).rejects.not.toThrow('secret')
})
