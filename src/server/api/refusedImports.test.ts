import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { servedImports } from '../import/servedImports.ts'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'

const people = ['sourceID,name', 'A-1,Ada'].join('\n')

describe('who is no administrator', () => {
  test.each(['agent', 'reader'] as const)('cannot import or see imports: %s', async (role) => {
    const { upload, call, tokenOf } = await servedImports()
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
    const { call, server } = await servedImports()
    const answer = await call('/v1/import', {
      method: 'POST',
      headers,
      body: `${content}--b--\r\n`,
    })
    expect(answer).toMatchObject({ status, body: { message: expect.stringContaining(message) } })
    expect(server.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('a body that ends in the middle', async () => {
    const { call } = await servedImports()
    const answer = await call('/v1/import', {
      method: 'POST',
      headers: boundary,
      body: part('people').slice(0, -4),
    })
    expect(answer).toMatchObject({ status: 400, body: { message: 'Malformed multipart body' } })
  })

  test('more than a gigabyte, before it is sent', async () => {
    const { server } = await servedImports()
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
    const { call } = await servedImports()
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
