import type { Page } from '@playwright/test'
import { type Portal, startPortal } from '../fixtures/portal.ts'
import { expect, test } from '../fixtures/test.ts'

let portal: Portal
let stranger: Portal

test.beforeAll(async () => {
  portal = await startPortal()
  stranger = await startPortal()
})

test.afterAll(() => {
  portal.stop()
  stranger.stop()
})

/** What a script of the page gets from the API: status, headers that it may read, and how many entries. */
function read(page: Page, server: { address: string; token: string }, init: RequestInit = {}) {
  return page.evaluate(
    async ({ address, token, init }) => {
      const headers = { Authorization: `Bearer ${token}`, ...init.headers }
      const answer = await fetch(`${address}/v1/people?per_page=2`, { ...init, headers })
      const text = await answer.text()
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text }
    },
    { address: server.address, token: server.token, init },
  )
}

test('a page of a listed origin reads a collection with everything that says where it stands', async ({
  page,
  freshServer,
}) => {
  const server = await freshServer({ ALLOWED_ORIGINS: portal.origin })
  await page.goto(portal.origin)
  const { status, headers, text } = await read(page, server)
  expect(status).toBe(200)
  expect(JSON.parse(text)).toHaveLength(2)
  expect(headers).toMatchObject({
    link: expect.stringContaining('rel="next"'),
    'x-pagination-per-page': '2',
    'x-pagination-current-page': '1',
    'x-pagination-total-pages': '119',
    'x-pagination-total-entries': '238',
    'x-ratelimit-limit': expect.any(String),
    'x-ratelimit-remaining': expect.any(String),
    'x-ratelimit-reset': expect.any(String),
    'x-request-id': expect.any(String),
    date: expect.any(String),
  })
})

test('a page of a listed origin changes a contact under a condition', async ({
  page,
  freshServer,
  pageErrors,
}) => {
  pageErrors.expectStatus(412, /\/v1\/people\/1\/contacts\/1826$/)
  const server = await freshServer({ ALLOWED_ORIGINS: portal.origin })
  await page.goto(portal.origin)
  const answers = await page.evaluate(
    async ({ address, token }) => {
      const contact = `${address}/v1/people/1/contacts/1826`
      const headers = { Authorization: `Bearer ${token}`, 'X-RService-Account': 'wdc' }
      const tag = (await fetch(contact, { headers })).headers.get('ETag') ?? 'none'
      const change = (condition: string) =>
        fetch(contact, {
          method: 'PATCH',
          headers: { ...headers, 'Content-Type': 'application/json', 'If-Match': condition },
          body: JSON.stringify({ website: 'www.example.org' }),
        })
      return [(await change(tag)).status, (await change('"another"')).status]
    },
    { address: server.address, token: server.token },
  )
  expect(answers).toEqual([200, 412])
})

test('a page of a listed origin is told why it was refused', async ({
  page,
  freshServer,
  pageErrors,
}) => {
  pageErrors.expectStatus(401, /\/v1\/people/)
  const server = await freshServer({ ALLOWED_ORIGINS: portal.origin })
  await page.goto(portal.origin)
  const { status, text } = await read(page, { address: server.address, token: 'wrong' })
  expect([status, text]).toEqual([401, '{"message":"Unauthorized"}'])
})

test('a page of any other origin reads nothing', async ({ page, freshServer, pageErrors }) => {
  pageErrors.expectNoConnection(/\/v1\/people/)
  pageErrors.expectError(/blocked by CORS policy/)
  const server = await freshServer({ ALLOWED_ORIGINS: portal.origin })
  await page.goto(stranger.origin)
  await expect(read(page, server)).rejects.toThrow('Failed to fetch')
})

test('a page of an origin in FRAME_ANCESTORS shows this page in a frame', async ({
  page,
  freshServer,
}) => {
  const server = await freshServer({ FRAME_ANCESTORS: portal.origin })
  await page.goto(`${portal.origin}/?frame=${encodeURIComponent(`${server.address}/people`)}`)
  const framed = page.frameLocator('iframe')
  await framed.getByLabel('Access token').fill(server.token)
  await framed.getByRole('button', { name: 'Sign in' }).click()
  await expect(framed.getByRole('searchbox', { name: 'Search people' })).toBeVisible()
})

test('a page of any other origin cannot frame this page', async ({
  page,
  freshServer,
  pageErrors,
}) => {
  pageErrors.allowNoConnection(/\/people$/)
  pageErrors.expectError(/^Framing .* violates .*"frame-ancestors /)
  const framed = await freshServer({ FRAME_ANCESTORS: portal.origin })
  const unframed = await freshServer()
  for (const server of [framed, unframed]) {
    const address = `${server.address}/people`
    const failure = page.waitForEvent('requestfailed', (request) => request.url() === address)
    await page.goto(`${stranger.origin}/?frame=${encodeURIComponent(address)}`)
    expect((await failure).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE')
  }
})
