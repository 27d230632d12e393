import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { startProblem } from '../startProblem.ts'
import { openStore } from '../store/openStore.ts'
import { sqliteEngine } from '../store/sqliteEngine.ts'
import { newToken, tokenHash } from './bearerToken.ts'

/** Counts as one that other machines can reach: it is none of a machine's own names. */
const HOST = '127.0.0.2'

async function tokensIn(folder: string) {
  const engine = sqliteEngine(join(folder, 'contacts.db'))
  const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
  onTestFinished(() => store.close())
  return store.tokens
}

const statusOf = async (url: string, token: string) =>
  (await fetch(`${url}/v1`, { headers: { Authorization: `Bearer ${token}` } })).status

test('a server that others can reach does not start while nobody has a token, and names both ways out', async () => {
  const problem = await serverUnderTest({ HOST }).catch(startProblem)
  expect(problem).toMatch(/^HOST=127\.0\.0\.2 .+ACCESS_TOKEN.+npm run token -- add .+$/)
})

test('a server that others can reach starts with ACCESS_TOKEN, and lets that in', async () => {
  const { url, tokenFile } = await serverUnderTest({ HOST, ACCESS_TOKEN: 'given-to-this-test' })
  expect(tokenFile).toBeUndefined()
  expect(await statusOf(url, 'given-to-this-test')).toBe(200)
})

test('a server that others can reach starts when somebody has a token, and makes none of its own', async () => {
  const folder = await newFolder()
  const tokens = await tokensIn(folder)
  const token = newToken()
  await tokens.add({ name: 'Ada', role: 'agent', hash: tokenHash(token) })
  const server = await serverUnderTest({ HOST }, folder)
  expect(server).toMatchObject({ accessToken: 'none', tokenFile: undefined })
  expect(await statusOf(server.url, token)).toBe(200)
  expect(await statusOf(server.url, 'none')).toBe(401)
  expect(await statusOf(server.url, 'undefined')).toBe(401)
  await server.stop()
  await tokens.revoke('Ada')
  const problem = await serverUnderTest({ HOST }, folder).catch(startProblem)
  expect(problem).toContain('nobody has a token')
})

test('a server for this machine has its own token beside the named ones', async () => {
  const folder = await newFolder()
  const token = newToken()
  const named = { name: 'Ada', role: 'agent', hash: tokenHash(token) } as const
  await (await tokensIn(folder)).add(named)
  const server = await serverUnderTest({}, folder)
  expect(await statusOf(server.url, server.accessToken)).toBe(200)
  expect(await statusOf(server.url, token)).toBe(200)
})
