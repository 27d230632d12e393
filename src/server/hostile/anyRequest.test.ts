import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { checkContact } from '../../contract/contactWrite.ts'
import { accessToken } from '../appUnderTest.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { databaseFaults } from '../durability/databaseFaults.ts'
import { newFolder } from '../newFolder.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'
import { byRank } from '../store/suite/queries.ts'
import { anyRequest, type HostileRequest, shown } from './anyRequest.ts'
import { askOnce, type WireAnswer } from './askOnce.ts'

const requests = process.env.LONG ? 20_000 : 2000
const atOnce = 20

/** What only this server's own files, its database and its packages are called. */
const internals =
  /node_modules|\/src\/|\.[cm]?[jt]s:\d|\bat \S+ \(|\b(select|insert|update|delete)\b.+\b(from|into|set)\b|sqlite|postgres|kysely|libsql|econn|errno|undefined|\[object/i

test(`${inject('engine')}: ${requests} hostile requests find no failure, no hang, no leak, and leave no row that breaks the rules`, async () => {
  const url = await newDatabase(true)
  const { port, stop, lines } = await hostileServer(url)
  const ask = async (request: HostileRequest) => {
    try {
      expectSound(request, await askOnce(port, request.bytes))
    } catch (error) {
      throw new Error(`${shown(request)}\n${error}`)
    }
  }
  const batch = fc.array(anyRequest, { minLength: atOnce, maxLength: atOnce })
  const property = fc.asyncProperty(batch, async (each) => {
    await Promise.all(each.map(ask))
  })
  const { failed, seed, counterexamplePath, errorInstance } = await fc.check(property, {
    numRuns: requests / atOnce,
  })
  expect(failed, `seed ${seed}, path ${counterexamplePath}: ${errorInstance}`).toBe(false)
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  await stop()
  await expectRowsInOrder(url)
}, 600_000)

async function hostileServer(url: string) {
  const folder = await newFolder()
  await mkdir(join(folder, 'page'))
  await writeFile(join(folder, 'page', 'index.html'), '<title>page</title>')
  await writeFile(join(folder, 'page', 'icon.svg'), '<svg/>')
  const env = { DATABASE_URL: url, ACCESS_TOKEN: accessToken, RATE_LIMIT: 'off' }
  return serverUnderTest(env, folder, { headers: 1000, body: 1000, pause: 1000, keepAlive: 500 })
}

function expectSound({ method, target }: HostileRequest, answer: WireAnswer | undefined) {
  const { status, headers, body, all } = answer ?? {
    status: 0,
    headers: new Map(),
    body: '',
    all: '',
  }
  expect(status, 'the status').toBeGreaterThanOrEqual(200)
  expect(all, 'a failure').not.toMatch(/^HTTP\/1\.1 5/m)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.has('x-injected')).toBe(false)
  if (status < 400) return
  expect(all).not.toMatch(internals)
  expect(all).not.toContain(accessToken)
  if (method === 'HEAD' || !/^\/v1($|[/?])/.test(target)) return
  expect(headers.get('content-type')).toBe('application/json')
  expect(JSON.parse(body)).toMatchObject({ message: expect.stringMatching(/./) })
}

async function expectRowsInOrder(url: string) {
  expect(await databaseFaults(url)).toEqual([])
  const options = { firstPeople: () => [], now: Date.now }
  const store = await openStore(openEngine(readDatabase(url)), options)
  onTestFinished(() => store.close())
  for (const { id } of samplePeople()) {
    const list = await store.contacts.list(id, { ...byRank, perPage: 100_000 })
    for (const { label, channel, value, integration } of list?.rows ?? []) {
      const contact = { label, [channel]: value, integration }
      expect([contact, checkContact(contact)]).toMatchObject([contact, { ok: true }])
    }
  }
}
