import { readdir } from 'node:fs/promises'
import { describe, expect, test, vi } from 'vitest'
import { onPostgres } from '../databaseUnderTest.ts'
import { type Job, servedImports } from '../import/servedImports.ts'

const people = ['sourceID,name', 'A-1,Ada', 'N-2,Noor'].join('\n')
const contacts = ['person,label,telephone,integration', 'A-1,work,1,true', 'X-9,work,2,'].join('\n')

describe('an administrator', () => {
  test('uploads people and contacts, is answered at once, and follows the import to its end', async () => {
    const { upload, call, finished, tokenOf } = await servedImports()
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
  })

  test.runIf(!onPostgres)('leaves no upload behind', async () => {
    const { url, upload, finished } = await servedImports()
    await upload({ people, contacts })
    await finished('/v1/import/1')
    const folder = `${url.replace(/^file:/, '')}.uploads`
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]))
  })

  test('is told that nothing went in, when it was to go in only without bad lines', async () => {
    const { upload, finished, call } = await servedImports()
    await upload({ contacts, people, strict: 'true' })
    expect(await finished('/v1/import/1')).toMatchObject({
      state: 'failed',
      message: 'Nothing went in, because lines are bad',
      failures_total: 1,
    })
    expect((await call('/v1/people?sourceID=A-1')).body).toEqual([])
  })

  test('is told of a file that is no such table, and may send another at once', async () => {
    const { upload, finished } = await servedImports()
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
    const { upload, finished } = await servedImports()
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
  const { upload, call, jobOf, finished } = await servedImports()
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
  const first = await servedImports()
  await first.upload({ people: many })
  await first.server.stop()
  const second = await servedImports({ DATABASE_URL: first.url })
  expect(await second.jobOf('/v1/import/1')).toMatchObject({
    state: 'failed',
    message: 'The import was interrupted. The same import again completes it',
  })
  await second.upload({ people: many })
  expect(await second.finished('/v1/import/2')).toMatchObject({ state: 'done', failures_total: 0 })
}, 60_000)
