import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { rawConnection } from '../rawConnection.ts'
import { serverUnderTest } from '../serverUnderTest.ts'

const secret = 'what nobody may read'

/** The server on a page beside which there is a secret, and within which there are links to it. */
async function serverWithSecret() {
  const folder = await newFolder()
  const page = join(folder, 'page')
  await mkdir(join(page, 'assets'), { recursive: true })
  await mkdir(join(page, '.vite'))
  await mkdir(join(folder, 'private'))
  await writeFile(join(folder, 'secret.txt'), secret)
  await writeFile(join(folder, 'private', 'secret.txt'), secret)
  await writeFile(join(page, 'index.html'), '<title>page</title>')
  await writeFile(join(page, 'assets', 'main.js'), '1')
  await writeFile(join(page, 'assets', 'main.js.map'), secret)
  await writeFile(join(page, '.vite', 'manifest.json'), secret)
  await writeFile(join(page, '.env'), secret)
  await symlink(join(folder, 'secret.txt'), join(page, 'link.txt'))
  await symlink(join(folder, 'private'), join(page, 'linked'))
  return serverUnderTest({}, folder)
}

const up = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '.%2e/',
  '%252e%252e%252f',
  '..\\',
  '..%5c',
  '..;/',
]
const more = [
  '..%c0%af',
  '%c0%ae%c0%ae/',
  '..%u2215',
  '....//',
  '..%00/',
  '.\t./',
  '..%0d/',
  '／..／',
]
const targets = [
  ...[...up, ...more].flatMap((step) => [
    `/${step}secret.txt`,
    `/assets/${step}${step}secret.txt`,
    `/assets/${step.repeat(9)}etc/passwd`,
    `/v1/${step}${step}secret.txt`,
    `/people/${step}${step}secret.txt`,
  ]),
  ...[
    '/secret.txt%00.js',
    '/assets/main.js%00',
    '/assets/main.js/../../../secret.txt',
    '/.//secret.txt',
  ],
  ...[
    '/link.txt',
    '/linked/secret.txt',
    '/linked',
    '/.env',
    '/.vite/manifest.json',
    '/assets/main.js.map',
  ],
  ...['//etc/passwd', '/etc/passwd', '///etc/passwd', '/C:/secret.txt', '/file:///etc/passwd'],
  ...['http://127.0.0.1/../secret.txt', 'http://127.0.0.1/%2e%2e/secret.txt', 'file:///etc/passwd'],
  ...[
    '/assets',
    '/assets/',
    '/assets/.',
    '/assets/..',
    '/ASSETS/MAIN.JS',
    '/__proto__',
    '/constructor',
  ],
  ...['/toString', '/hasOwnProperty', '/index.html.br', '/~root/secret.txt', '/proc/self/environ'],
]

test('no way of writing a path leads to a file that is not of the page', async () => {
  const { port } = await serverWithSecret()
  for (const target of targets) {
    const { socket, received } = await rawConnection(port)
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    const answer = await received
    const [, body = ''] = answer.split('\r\n\r\n')
    expect([target, answer]).toEqual([target, expect.stringMatching(/^HTTP\/1\.1 (200|40[0-9]) /)])
    expect(answer, target).not.toMatch(/root:|what nobody may read|PATH=/)
    expect([target, body]).toEqual([
      target,
      expect.stringMatching(/^(<title>page<\/title>|Not Found|\{"message":"[A-Za-z -]+"\})$/),
    ])
  }
})

test('a file of the page is found by its own path', async () => {
  const { url } = await serverWithSecret()
  const answer = await fetch(`${url}/assets/main.js`)
  expect([answer.status, await answer.text()]).toEqual([200, '1'])
})
