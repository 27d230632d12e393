import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'
import { picture } from './picture.ts'

const contactsOfGrace = /\/v1\/people\/2\/contacts(\?|$)/

test('contacts that have not come yet', async ({ app, page }) => {
  const answer = await hold(page, contactsOfGrace)
  await app.open('/people/2')
  await expect(page.getByRole('status', { name: 'Loading contact details' })).toBeVisible()
  await picture(page, 'loading')
  answer()
  await expect(app.contacts.list('website')).toBeVisible()
})

test('contacts that could not be loaded', async ({ app, page, pageErrors }) => {
  pageErrors.expectStatus(500, contactsOfGrace)
  await page.route(contactsOfGrace, (route) =>
    route.fulfill({ status: 500, json: { message: 'Internal Server Error' } }),
  )
  await app.open('/people/2')
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible({ timeout: 20_000 })
  await picture(page, 'failed')
})

test('a person who does not exist', async ({ app, page, pageErrors }) => {
  pageErrors.expectStatus(404, /\/v1\/people\/999999(\/contacts)?(\?|$)/)
  await app.open('/people/999999')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await picture(page, 'unknown-person')
})

test('a page without a connection', async ({ app, context, page, pageErrors }) => {
  // What is fetched in idle time.
  pageErrors.allowNoConnection(/\/assets\//)
  await app.openPerson(2)
  await expect(app.contacts.list('website')).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('You are offline')).toBeVisible()
  await picture(page, 'offline')
})

test('a page whose code could not be fetched', async ({ app, page, pageErrors }) => {
  const code = /\/assets\/index-[^/]*\.js$/
  pageErrors.expectNoConnection(code)
  pageErrors.expectError(/The code of the page could not be started/)
  await page.route(code, (route) => route.abort())
  await app.open('/people/2')
  await expect(page.getByRole('alert')).toBeVisible()
  await picture(page, 'without-code')
})
