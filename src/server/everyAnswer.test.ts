import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accessToken } from './appUnderTest.ts'
import { asAgent, asNobody, kinds, origin } from './kindsOfAnswers.ts'
import { newFolder } from './newFolder.ts'
import { rawConnection } from './rawConnection.ts'
import { serverUnderTest } from './serverUnderTest.ts'

const asItIs = { headers: { 'Accept-Encoding': 'identity' } }

async function ask(line: string, headers: string[], env: Record<string, string> = {}) {
  const folder = await newFolder()
  const assets = join(folder, 'page', 'assets')
  await mkdir(assets, { recursive: true })
  await writeFile(join(folder, 'page', 'index.html'), '<title>page</title>')
  await writeFile(join(folder, 'page', 'icon.svg'), '<svg/>')
  await writeFile(join(assets, 'main-C0ffee.js'), '1')
  const settings = { ACCESS_TOKEN: accessToken, ALLOWED_ORIGINS: origin, ...env }
  const { port, url } = await serverUnderTest(settings, folder)
  const tag = (await fetch(`${url}/icon.svg`, asItIs)).headers.get('ETag') ?? ''
  const { socket, received } = await rawConnection(port)
  const sent = [`${line} HTTP/1.1`, 'Connection: close', ...headers, '', '']
  socket.write(sent.join('\r\n').replace('ETAG', tag))
  return readAnswer(await received)
}

function readAnswer(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Headers(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]))
  return { status: Number(first.split(' ')[1]), headers, body }
}

describe('every answer carries what keeps browsers from misusing it:', () => {
  test.each(kinds)('%s, %i', async (_, expected, line, sent) => {
    const { status, headers } = await ask(line, sent)
    expect(status).toBe(expected)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Permissions-Policy')).toMatch(/camera=\(\), geolocation=\(\)/)
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/)
    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'none'/)
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('Strict-Transport-Security')).toBeNull()
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Server')).toBeNull()
    const caching = headers.get('Cache-Control')
    expect(caching).toBe(cachingOf[line.split(' ')[1] ?? ''] ?? 'no-store')
  })
})

const cachingOf: Record<string, string> = {
  '/assets/main-C0ffee.js': 'public, max-age=31536000, immutable',
  '/icon.svg': 'public, no-cache',
}

describe('to who came by https through a trusted proxy, every answer says that this is the way:', () => {
  test.each(kinds.filter(([, status]) => status !== 431 && status !== 400))(
    '%s, %i',
    async (_, expected, line, sent) => {
      const secure = [...sent, 'X-Forwarded-Proto: https']
      const { status, headers } = await ask(line, secure, { TRUST_PROXY: '127.0.0.1' })
      expect(status).toBe(expected)
      expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
    },
  )
})

describe('with FRAME_ANCESTORS', () => {
  const FRAME_ANCESTORS = 'https://portal.example.org,https://desk.example.org'

  test('the page, and nothing else, may be framed from there', async () => {
    const page = (await ask('GET /people', asNobody, { FRAME_ANCESTORS })).headers
    expect(page.get('Content-Security-Policy')).toMatch(
      /frame-ancestors https:\/\/portal\.example\.org https:\/\/desk\.example\.org(;|$)/,
    )
    expect(page.get('X-Frame-Options')).toBeNull()
    for (const path of ['/v1', '/icon.svg', '/missing.js']) {
      const { headers } = await ask(`GET ${path}`, asAgent, { FRAME_ANCESTORS })
      expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('X-Frame-Options')).toBe('DENY')
    }
  })
})
