import { once } from 'node:events'
import { expect, test } from 'vitest'
import { newDatabase } from '../databaseUnderTest.ts'
import { startServerProcess } from '../durability/serverProcess.ts'

const env = { DRAIN_SECONDS: '3600' }

test('a second signal ends a server that drains', async () => {
  const { child, url } = await startServerProcess(await newDatabase(true), { env })
  const readiness = async () => (await fetch(`${url}/readyz`)).status
  expect(await readiness()).toBe(200)
  child.kill('SIGTERM')
  await expect.poll(readiness, { timeout: 5_000 }).toBe(503)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([1, null])
}, 30_000)

test('Ctrl-C does not drain: somebody waits for it', async () => {
  const { child } = await startServerProcess(await newDatabase(true), { env })
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 30_000)
