import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appUnderTest } from '../appUnderTest.ts'
import { type BuiltPage, loadPage } from './loadPage.ts'
import { pageRoutes } from './pageRoutes.ts'

const html = '<meta property="csp-nonce" nonce="%CSP_NONCE%"><script nonce="%CSP_NONCE%">1</script>'
const script = `console.log(${JSON.stringify('people '.repeat(500))})`

let folder: string
let page: BuiltPage | undefined
let app: Awaited<ReturnType<typeof appUnderTest>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'people-contacts-'))
  const root = join(folder, 'page')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(root, '.vite'))
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(root, '.vite', 'manifest.json'), '{}')
  await writeFile(join(root, 'index.html'), html)
  await writeFile(join(root, 'assets', 'main-C0ffee.js'), script)
  await writeFile(join(root, 'assets', 'main-C0ffee.js.map'), '{}')
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  page = await loadPage(root)
  app = await appUnderTest(page && { page })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

describe('the page', () => {
  test.each(['/', '/people', '/people/1', '/anything/else', '/index.html', '/people?q=a.b'])(
    'answers at %s, without a token',
    async (path) => {
      const { status, body, headers } = await app.call('GET', path, {
        headers: { Authorization: '' },
      })
      expect([status, headers.get('Content-Type')]).toEqual([200, 'text/html; charset=UTF-8'])
      expect(body).toContain('csp-nonce')
      expect(headers.get('Cache-Control')).toBe('no-store')
    },
  )

  test('answers at an address of a million dots as at any other', async () => {
    const answers = ['/people', '', '/icon.svg'].map((end) =>
      app.call('GET', `/${'.'.repeat(1_000_000)}${end}`),
    )
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 404, 404])
  })

  test('allows its own files and what carries the nonce of this answer, and nothing inline', async () => {
    const [one, two] = [await app.call('GET', '/'), await app.call('GET', '/')]
    const nonces = [one, two].map(({ body, headers }) => {
      const policy = headers.get('Content-Security-Policy') ?? ''
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
      expect(policy).not.toContain('data:')
      expect(policy).not.toContain('unsafe')
      expect(body).toBe(html.replaceAll('%CSP_NONCE%', nonce))
      return nonce
    })
    expect(nonces[0]).not.toBe(nonces[1])
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16)
  })

  test.each([
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ])('sends %s: %s', async (name, value) => {
    expect((await app.call('GET', '/people')).headers.get(name)).toBe(value)
  })

  test('is only read: other methods are 405', async () => {
    const { status, headers } = await app.call('POST', '/people')
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a file of the page', () => {
  const asset = '/assets/main-C0ffee.js'
  const fetchAs = async (encoding: string, headers = {}) => {
    const files = new Hono()
    pageRoutes(files, page, [])
    const answer = await files.request(asset, {
      headers: { 'Accept-Encoding': encoding, ...headers },
    })
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
  }

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('comes compressed to who accepts %j: %s', async (accepted, encoding, decompress) => {
    const { answer, bytes } = await fetchAs(accepted)
    expect(answer.headers.get('Content-Encoding')).toBe(encoding)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    expect(decompress(bytes).toString()).toBe(script)
    expect(bytes.length).toBeLessThan(script.length / 4)
  })

  test('comes as it is to who accepts nothing else', async () => {
    const { answer, bytes } = await fetchAs('identity, br;q=0')
    expect(answer.headers.get('Content-Encoding')).toBeNull()
    expect(bytes.toString()).toBe(script)
  })

  test('stays good for ever under /assets/, and is asked after elsewhere', async () => {
    const hashed = await app.call('GET', asset)
    const icon = await app.call('GET', '/icon.svg')
    expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(icon.headers.get('Cache-Control')).toBe('public, no-cache')
    expect(icon.headers.get('Content-Type')).toBe('image/svg+xml')
  })

  test('is not sent again to who has it, in that encoding', async () => {
    const { answer } = await fetchAs('br')
    const tag = answer.headers.get('ETag') ?? ''
    const again = await fetchAs('br', { 'If-None-Match': tag })
    const other = await fetchAs('gzip', { 'If-None-Match': tag })
    expect([again.answer.status, again.bytes.length]).toEqual([304, 0])
    expect(other.answer.status).toBe(200)
  })

  test.each([
    '/missing.js',
    '/assets/missing-1234.js',
    '/assets/main-C0ffee.js.map',
    '/.vite/manifest.json',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//etc/passwd.txt',
  ])('that is not there is 404 and not the page: %s', async (path) => {
    expect((await app.call('GET', `http://localhost${path}`)).status).toBe(404)
  })
})

test('without a built page, only the API answers', async () => {
  expect(await loadPage(join(folder, 'nowhere'))).toBeUndefined()
  const bare = new Hono()
  pageRoutes(bare, undefined, [])
  expect((await bare.request('/people')).status).toBe(404)
})
