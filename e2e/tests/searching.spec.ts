import type { Page, Route } from '@playwright/test'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

const searches = /\/v1\/people\?/

function queryOf(address: string): string {
  return new URL(address).searchParams.get('q') ?? ''
}

/** Keeps the answer to one search from coming until the returned function is called. */
async function hold(page: Page, query: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(searches, async (route: Route) => {
    if (queryOf(route.request().url()) === query) await released
    await route.fallback()
  })
  return release
}

function searchFor(page: Page, query: string) {
  return page.waitForRequest(
    (request) => searches.test(request.url()) && queryOf(request.url()) === query,
  )
}

test('five letters typed quickly are searched for once', async ({ app, page }) => {
  await page.clock.install()
  await app.openPeople()
  await expect(app.people.person(/./).first()).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => {
    if (searches.test(request.url())) asked.push(queryOf(request.url()))
  })
  await page.clock.pauseAt(Date.now() + 60_000)
  for (const letter of 'okafo') {
    await page.clock.runFor(150)
    await app.people.searchBox.press(letter)
  }
  expect(asked).toEqual([])
  await page.clock.resume()
  await expect(page.getByRole('status').getByText('1 person found')).toBeVisible()
  expect(asked).toEqual(['okafo'])
})

test('a search that is typed over is cancelled, and its answer never shown', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.allowNoConnection(searches)
  await app.openPeople()
  await hold(page, 'tanner')
  const earlier = searchFor(page, 'tanner')
  await app.people.search('tanner')
  const request = await earlier
  const cancelled = page.waitForEvent('requestfailed', (failed) => failed === request)
  await app.people.search('okafor')
  await cancelled
  await expect(app.people.person('Grace Okafor')).toBeVisible()
  await expect(app.people.person('Howard Tanner')).toBeHidden()
})

test('nobody is said not to be found before the answer has come', async ({ app, page }) => {
  const main = page.getByRole('main')
  await app.openPeople()
  await app.people.search('zzzz')
  await expect(main.getByText('Nobody is found by “zzzz”')).toBeVisible()
  const release = await hold(page, 'okaf')
  const asked = searchFor(page, 'okaf')
  await app.people.search('okaf')
  await asked
  await expect(main.getByText('Nobody is found by “okaf”')).toHaveCount(0)
  release()
  await expect(app.people.person('Grace Okafor')).toBeVisible()
  await expect(main.getByText(/^Nobody/)).toHaveCount(0)
})

for (const number of ['07700 900461', '0044 7700-900 461']) {
  test(`a telephone number that is stored as +44 7700 900461 finds its person as ${number}`, async ({
    app,
    page,
  }) => {
    await app.openPeople()
    await app.people.search(number)
    await expect(page.getByRole('status').getByText('1 person found')).toBeVisible()
    await expect(app.people.person('Grace Okafor')).toBeVisible()
    await expect(page.getByText('This system does not find people by a part')).toHaveCount(0)
    await app.people.search('okaf')
    await expect(app.people.person('Grace Okafor')).toBeVisible()
    await expect(page.getByText('This system does not find people by a part')).toHaveCount(0)
  })
}

test('the number of all people is not taken for that of a search on its way', async ({
  app,
  page,
}) => {
  await app.openPeople()
  const count = page.getByRole('status').filter({ hasText: /\d people|person found/ })
  await expect(count).toHaveText(/^\d+ people$/)
  const release = await hold(page, 'okaf')
  const asked = searchFor(page, 'okaf')
  await app.people.search('okaf')
  await asked
  await expect(count).toHaveText(/^\d+ people$/)
  release()
  await expect(count).toHaveText('1 person found')
})

test('scrolling brings everybody, to the last person', async ({ app, page }) => {
  await app.openPeople()
  const count = page.getByRole('status').filter({ hasText: /^\d+ people$/ })
  const total = Number.parseInt((await count.textContent()) ?? '', 10)
  expect(total).toBeGreaterThan(200)
  const people = page.getByRole('list', { name: 'People found' }).getByRole('link')
  await expect(async () => {
    await people.last().scrollIntoViewIfNeeded()
    await expect(people).toHaveCount(total, { timeout: 500 })
  }).toPass({ timeout: 15_000 })
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden()
  const addresses = await people.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  )
  expect(new Set(addresses).size).toBe(total)
})

test('a next page that fails is asked for again, and those before it stay', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, searches)
  let isBroken = true
  await page.route(/\/v1\/people\?.*search_after/, (route) =>
    isBroken
      ? route.fulfill({ status: 500, json: { message: 'Internal Server Error' } })
      : route.fallback(),
  )
  await app.openPeople()
  const people = page.getByRole('list', { name: 'People found' }).getByRole('link')
  await people.last().scrollIntoViewIfNeeded()
  const problem = page.getByRole('alert').filter({ hasText: 'More people could not be loaded' })
  await expect(problem).toBeVisible()
  const before = await people.count()
  expect(before).toBeGreaterThan(0)
  isBroken = false
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(problem).toBeHidden()
  await expect.poll(() => people.count()).toBeGreaterThan(before)
})

test('people who cannot be loaded are asked for again, and the failed request has a reference', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, searches)
  let isBroken = true
  await page.route(searches, (route) =>
    isBroken
      ? route.fulfill({
          status: 500,
          headers: { 'X-Request-Id': 'f3a9-17' },
          json: { message: 'Internal Server Error' },
        })
      : route.fallback(),
  )
  await app.openPeople()
  const problem = page.getByRole('alert').filter({ hasText: 'The people could not be loaded' })
  await expect(problem).toContainText('The service has a problem.')
  await expect(problem.getByText('Reference f3a9-17', { exact: true })).toBeVisible()
  isBroken = false
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(app.people.person(/./).first()).toBeVisible()
  await expect(problem).toBeHidden()
})

test('results that come late do not take the focus from who types', async ({ app, page }) => {
  await app.openPeople()
  await app.people.search('okafor')
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  const release = await hold(page, 'okafor')
  await page.reload()
  await expect(app.person.heading).toHaveText('Grace Okafor')
  const asked = searchFor(page, 'okafor')
  await page.goBack()
  await asked
  await app.people.searchBox.click()
  release()
  await expect(app.people.person('Grace Okafor')).toBeVisible()
  await expect(app.people.searchBox).toBeFocused()
})

test('a key that ends a word of an input method opens nobody and clears nothing, in Safari, too', async ({
  app,
  page,
}) => {
  await app.openPeople()
  await app.people.search('okafor')
  await expect(page.getByRole('status').getByText('1 person found')).toBeVisible()
  for (const key of ['Enter', 'Escape']) {
    // Playwright types no keys of an input method; Safari's last one has this code, and is no part of the word any more.
    await app.people.searchBox.evaluate((box, key) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true }))
    }, key)
  }
  await expect(app.people.searchBox).toHaveValue('okafor')
  await expect(page).toHaveURL(/\/people\?q=okafor$/)
})

/** Found on two pages. */
const twoPages = 'ra'

/** Opens the first of them. `shown` is how many stand there. */
async function openTwoPages(app: PeopleContacts, page: Page) {
  await app.openPeople()
  await app.people.search(twoPages)
  await expect(page.getByRole('status').getByText(/^\d+ people found$/)).toBeVisible()
  const results = page.getByRole('list', { name: 'People found' }).getByRole('link')
  const more = page.getByRole('button', { name: 'Show more' })
  return { results, more, shown: await results.count() }
}

test('who asks for more people by keyboard reads on at the first of them', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    // Nothing comes by itself.
    IntersectionObserver.prototype.observe = () => undefined
  })
  const { results, more, shown } = await openTwoPages(app, page)
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(more).toBeHidden()
  await expect(results.nth(shown)).toBeFocused()
})

test('where the last people come by themselves, and the button for more goes, its focus goes on to them', async ({
  app,
  page,
}) => {
  const { results, more, shown } = await openTwoPages(app, page)
  const release = await hold(page, twoPages)
  const asked = searchFor(page, twoPages)
  await more.focus()
  await asked
  release()
  await expect(more).toBeHidden()
  await expect(results.nth(shown)).toBeFocused()
})

test('people that come at last, after Show more has failed, take no focus from who types', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, searches)
  const { results, more, shown } = await openTwoPages(app, page)
  await page.clock.install()
  let isDown = true
  await page.route(searches, (route) =>
    isDown ? route.fulfill({ status: 500, json: { message: 'Down' } }) : route.fallback(),
  )
  await more.focus()
  await page.keyboard.press('Enter')
  const retry = page.getByRole('alert').getByRole('button', { name: 'Retry' })
  await expect(async () => {
    await page.clock.runFor(5_000)
    await expect(retry).toBeVisible({ timeout: 100 })
  }).toPass()
  isDown = false
  const release = await hold(page, twoPages)
  const asked = searchFor(page, twoPages)
  await retry.click()
  await asked
  await app.people.searchBox.focus()
  release()
  await expect(results.nth(shown)).toBeVisible()
  await expect(app.people.searchBox).toBeFocused()
})
