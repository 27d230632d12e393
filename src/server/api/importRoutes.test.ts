import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { newToken, tokenHash } from '../access/bearerToken.ts'
import type { Role } from '../access/roles.ts'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'

const people = ['sourceID,name', 'A-1,Ada', 'N-2,Noor'].join('\n')
const contacts = ['person,label,telephone,integration', 'A-1,work,1,true', 'X-9,work,2,'].join('\n')

interface Job {
  id: number
  state: string
  message: string | null
}

/** A server, and calls to it by holders of named tokens. */
async function served(env: Record<string, string> = {}) {
  const url = env.DATABASE_URL ?? (await newDatabase(true))
  const server = await serverUnderTest({ RATE_LIMIT: 'off', ...env, DATABASE_URL: url })
  const call = async (path: string, init: RequestInit = {}, token = server.accessToken) => {
    const headers = { Authorization: `Bearer ${token}`, ...init.headers }
    const answer = await fetch(`${server.url}${path}`, { ...init, headers })
    return { status: answer.status, headers: answer.headers, body: await answer.json() }
  }
  const upload = (parts: Record<string, string>, token?: string) => {
    const form = new FormData()
    for (const [name, content] of Object.entries(parts)) {
      if (name === 'strict') form.append(name, content)
      else form.append(name, new Blob([content]), `${name}.csv`)
    }
    return call('/v1/import', { method: 'POST', body: form }, token)
  }
  const jobOf = async (path: string): Promise<Job> => (await call(path)).body as Job
  return {
    server,
    url,
    call,
    upload,
    jobOf,
    /** Follows a job to its end. */
    finished: async (path: string) =>
      vi.waitUntil(
        async () => {
          const job = await jobOf(path)
          return ['done', 'failed'].includes(job.state) ? job : undefined
        },
        { timeout: 30_000, interval: 20 },
      ),
    async tokenOf(name: string, role: Role): Promise<string> {
      const options = { firstPeople: () => [], now: Date.now }
      const store = await openStore(openEngine(readDatabase(url)), options)
      const token = newToken()
      await store.tokens.add({ name, role, hash: tokenHash(token) })
      await store.close()
      return token
    },
  }
}

describe('an administrator', () => {
  test('uploads people and contacts, is answered at once, and follows the import to its end', async () => {
    const { upload, call, finished, tokenOf, url } = await served()
    const answer = await upload({ people, contacts }, await tokenOf('Ada', 'admin'))
    expect(answer).toMatchObject({ status: 202, body: { id: 1, state: 'queued' } })
    expect(answer.headers.get('Location')).toBe('/v1/import/1')
    expect(await finished('/v1/import/1')).toEqual({
      id: 1,
      state: 'done',
      created_at: expect.stringMatching(/^\d{4}-.+Z$/),
      created_by: { name: 'Ada' },
      finished_at: expect.stringMatching(/^\d{4}-.+Z$/),
      message: null,
      progress: { lines_read: 4, lines_applied: 3, lines_total: 3 },
      results: {
        people: { created: 2, updated: 0, unchanged: 0 },
        contacts: { created: 1, removed: 0, unchanged: 0 },
      },
      failures: [
        {
          file: 'contacts',
          line: 3,
          message: 'Person X-9 is neither in the database nor among the people that go in',
        },
      ],
      failures_total: 1,
    })
    const found = await call('/v1/people?sourceID=A-1')
    const [{ id = 0 } = {}] = found.body as { id?: number }[]
    const audit = await call(`/v1/people/${id}/audit_entries`)
    expect(audit.body).toMatchObject([{ created_by: { name: 'Ada' }, action: 'created' }])
    if (!onPostgres) {
      const folder = `${url.replace(/^file:/, '')}.uploads`
      await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]))
    }
  })

  test('is told that nothing went in, when it was to go in only without bad lines', async () => {
    const { upload, finished, call } = await served()
    await upload({ contacts, people, strict: 'true' })
    expect(await finished('/v1/import/1')).toMatchObject({
      state: 'failed',
      message: 'Nothing went in, because lines are bad',
      failures_total: 1,
    })
    expect((await call('/v1/people?sourceID=A-1')).body).toEqual([])
  })

  test('is told of a file that is no such table, and may send another at once', async () => {
    const { upload, finished } = await served()
    await upload({ people: 'name\nAda' })
    expect(await finished('/v1/import/1')).toMatchObject({
      state: 'failed',
      message: 'people: Missing columns: sourceID',
      results: null,
    })
    await upload({ people, strict: 'false' })
    expect(await finished('/v1/import/2')).toMatchObject({ state: 'done' })
  })

  test('sees the first hundred bad lines and how many there are', async () => {
    const { upload, finished } = await served()
    await upload({ people: `sourceID,name\n${',Nobody\n'.repeat(250)}` })
    const job = (await finished('/v1/import/1')) as Job & { failures: object[] }
    expect(job.failures).toHaveLength(100)
    expect(job.failures[99]).toEqual({
      file: 'people',
      line: 101,
      message: "SourceID can't be blank",
    })
    expect(job).toMatchObject({ failures_total: 250 })
  })
})

const many = `sourceID,name\n${Array.from({ length: 20_000 }, (_, i) => `S-${i},Somebody ${i}`).join('\n')}`

test('while an import runs, agents are answered and a second import is not begun', async () => {
  const { upload, call, jobOf, finished } = await served()
  await upload({ people: many })
  const created = await call('/v1/people/3/contacts', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ label: 'work', email: 'i.halvorsen@widget.example' }),
  })
  const second = await upload({ people })
  expect(created.status).toBe(201)
  expect(await jobOf('/v1/import/1')).toMatchObject({ state: 'running', finished_at: null })
  expect(second).toMatchObject({
    status: 409,
    body: { message: 'Another import is not finished: /v1/import/1' },
  })
  expect(await finished('/v1/import/1')).toMatchObject({ state: 'done' })
}, 60_000)

test('an import that is cut off by the end of its server has failed, and the same again completes it', async () => {
  const first = await served()
  await first.upload({ people: many })
  await first.server.stop()
  const second = await served({ DATABASE_URL: first.url })
  expect(await second.jobOf('/v1/import/1')).toMatchObject({
    state: 'failed',
    message: 'The import was interrupted. The same import again completes it',
  })
  await second.upload({ people: many })
  expect(await second.finished('/v1/import/2')).toMatchObject({ state: 'done', failures_total: 0 })
}, 60_000)

describe('who is no administrator', () => {
  test.each(['agent', 'reader'] as const)('cannot import or see imports: %s', async (role) => {
    const { upload, call, tokenOf } = await served()
    const token = await tokenOf('Ines', role)
    const answers = [await upload({ people }, token), await call('/v1/import/1', {}, token)]
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })
})

describe('is refused', () => {
  const boundary = { 'Content-Type': 'multipart/form-data; boundary=b' }
  const part = (name: string, content = people) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\n\r\n${content}\r\n`
  test.each([
    ['an unknown part', part('persons'), boundary, 400, 'Unknown parts: persons'],
    ['a prototype key', part('__proto__'), boundary, 400, 'Unknown parts: __proto__'],
    ['a part that comes twice', part('people') + part('people'), boundary, 400, 'more than once'],
    ['a body without files', '', boundary, 400, "'people' and 'contacts'"],
    ['another content type', people, { 'Content-Type': 'text/csv' }, 415, 'multipart/form-data'],
    [
      'a body without its boundary',
      people,
      { 'Content-Type': 'multipart/form-data;' },
      400,
      'Malf',
    ],
    [
      'an unclear flag',
      '--b\r\nContent-Disposition: form-data; name="strict"\r\n\r\nyes\r\n',
      boundary,
      400,
      "Part 'strict' must be true or false",
    ],
  ])('%s', async (_, content, headers, status, message) => {
    const { call, server } = await served()
    const answer = await call('/v1/import', {
      method: 'POST',
      headers,
      body: `${content}--b--\r\n`,
    })
    expect(answer).toMatchObject({ status, body: { message: expect.stringContaining(message) } })
    expect(server.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('a body that ends in the middle', async () => {
    const { call } = await served()
    const answer = await call('/v1/import', {
      method: 'POST',
      headers: boundary,
      body: part('people').slice(0, -4),
    })
    expect(answer).toMatchObject({ status: 400, body: { message: 'Malformed multipart body' } })
  })

  test('more than a gigabyte, before it is sent', async () => {
    const { server } = await served()
    const call = request({
      port: server.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/import',
      headers: {
        ...boundary,
        Authorization: `Bearer ${server.accessToken}`,
        'Content-Length': 1024 ** 3 + 1,
      },
    })
    call.on('error', () => undefined)
    const status = await new Promise((resolve) => {
      call.on('response', async (answer) => {
        await text(answer)
        resolve(answer.statusCode)
      })
      call.flushHeaders()
    })
    call.destroy()
    expect(status).toBe(413)
  })

  test('an import that nobody has asked for', async () => {
    const { call } = await served()
    expect(await call('/v1/import/7')).toMatchObject({ status: 404 })
    expect(await call('/v1/import')).toMatchObject({ status: 405 })
  })
})

test('what a killed server has left of uploads is gone after its next start', async () => {
  const folder = await newFolder()
  const left = join(folder, 'contacts.db.uploads', 'import-x')
  await mkdir(left, { recursive: true })
  await writeFile(join(left, 'people.csv'), people)
  await serverUnderTest({}, folder)
  expect(await readdir(folder)).not.toContain('contacts.db.uploads')
})
