import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from './newFolder.ts'
import { serverUnderTest } from './serverUnderTest.ts'
import { startProblem } from './startProblem.ts'

const asAgent = (token: string, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
})

test('a server makes a token, keeps it beside the database, and lets it in after a restart', async () => {
  const folder = await newFolder()
  const first = await serverUnderTest({}, folder)
  expect(first.tokenFile).toBe(join(folder, 'contacts.db.token'))
  expect((await fetch(`${first.url}/v1`)).status).toBe(401)
  expect((await fetch(`${first.url}/v1`, asAgent(first.accessToken))).status).toBe(200)
  const body = JSON.stringify({ label: 'home', telephone: '020 7946 0018' })
  const contacts = '/v1/people/3/contacts'
  await fetch(first.url + contacts, asAgent(first.accessToken, { method: 'POST', body }))
  await first.stop()
  const second = await serverUnderTest({}, folder)
  expect(second.accessToken).toBe(first.accessToken)
  const answer = await fetch(second.url + contacts, asAgent(second.accessToken))
  expect(await answer.json()).toMatchObject([{ telephone: '020 7946 0018' }])
})

test('a token that is given is kept nowhere', async () => {
  const folder = await newFolder()
  const server = await serverUnderTest({ ACCESS_TOKEN: 'given' }, folder)
  expect(server.tokenFile).toBeUndefined()
  expect((await fetch(`${server.url}/v1`, asAgent('given'))).status).toBe(200)
  await expect(readFile(join(folder, 'contacts.db.token'))).rejects.toThrow('ENOENT')
})

test('a port that is in use is told in one line', async () => {
  const { url } = await serverUnderTest()
  const { port } = new URL(url)
  const failure = await serverUnderTest({ PORT: port }).catch(startProblem)
  expect(failure).toBe(
    `Port ${port} on 127.0.0.1 is in use: stop what runs there, or set PORT to another number.`,
  )
})

test('a second server on one database is told in one line that there is a first', async () => {
  const folder = await newFolder()
  const first = await serverUnderTest({}, folder)
  const failure = await serverUnderTest({}, folder).catch(startProblem)
  expect(failure).toMatch(
    /^people-contacts did not start: Another server works with .+contacts\.db: stop it first.+$/,
  )
  expect((await fetch(`${first.url}/v1`, asAgent(first.accessToken))).status).toBe(200)
})

test('a page that has not been built is told in one line, and the API is served', async () => {
  const folder = await newFolder()
  const pageFolder = join(folder, 'page')
  const bare = await serverUnderTest({}, folder)
  const message = 'no page has been built: only the API is served'
  expect(bare.lines).toEqual([{ level: 'warn', line: { pageFolder }, message }])
  expect((await fetch(`${bare.url}/v1`, asAgent(bare.accessToken))).status).toBe(200)
  await bare.stop()
  await mkdir(pageFolder)
  await writeFile(join(pageFolder, 'index.html'), '<p>')
  expect((await serverUnderTest({}, folder)).lines).toEqual([])
})

test('a folder that cannot hold the database is told in one line', async () => {
  const failure = await serverUnderTest({ DATABASE_URL: 'file:/dev/null/contacts.db' }).catch(
    startProblem,
  )
  expect(failure).toMatch(/^people-contacts did not start: .+$/)
})

test('stopping finishes a call that is running, and takes no new one', async () => {
  const server = await serverUnderTest({ ACCESS_TOKEN: 'given' })
  const { port } = new URL(server.url)
  const body = JSON.stringify({ label: 'home', telephone: '020 7946 0018' })
  const head = [
    'POST /v1/people/3/contacts HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Authorization: Bearer given',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ].join('\r\n')
  const socket = connect(Number(port), '127.0.0.1')
  const answer: Buffer[] = []
  socket.on('data', (chunk) => answer.push(chunk))
  await once(socket, 'connect')
  socket.write(`${head}\r\n\r\n${body.slice(0, 10)}`)
  await once(socket, 'data')
  const stopping = server.stop()
  const late = connect(Number(port), '127.0.0.1')
  await expect(once(late, 'connect')).rejects.toThrow('ECONNREFUSED')
  socket.write(body.slice(10))
  await Promise.all([stopping, once(socket, 'close')])
  expect(Buffer.concat(answer).toString()).toMatch(
    /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /,
  )
})
