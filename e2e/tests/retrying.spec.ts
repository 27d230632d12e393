import type { Page } from '@playwright/test'
import { expectFocus } from '../fixtures/expectFocus.ts'
import { hearAnnouncements } from '../fixtures/hearAnnouncements.ts'
import { expect, test } from '../fixtures/test.ts'

const reads = [
  {
    what: 'the contacts',
    path: '/people/2',
    call: /\/v1\/people\/2\/contacts\?/,
    failed: 'The contact details could not be loaded',
    place: (page: Page) => page.getByRole('region', { name: 'Contact details' }),
  },
  {
    what: 'the person',
    path: '/people/2',
    call: /\/v1\/people\/2$/,
    failed: 'The person could not be loaded',
    place: (page: Page) => page.getByRole('main'),
  },
  {
    what: 'the people',
    path: '/people?q=okafor',
    call: /\/v1\/people\?/,
    failed: 'The people could not be loaded',
    place: (page: Page) => page.getByRole('main'),
  },
]

for (const { what, path, call, failed, place } of reads) {
  test(`Retry of ${what} keeps the focus while it works and when it fails, which is said again, and gives it to what comes`, async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(409, call)
    const heard = await hearAnnouncements(page)
    let answer = () => {}
    let answered = Promise.resolve()
    let isWell = false
    await page.route(call, async (route) => {
      await answered
      return isWell ? route.fallback() : route.fulfill({ status: 409, json: { message: 'No' } })
    })
    const hold = () => {
      answered = new Promise((resolve) => {
        answer = resolve
      })
    }
    await app.open(path)
    const retry = page
      .getByRole('alert')
      .filter({ hasText: failed })
      .getByRole('button', { name: 'Retry' })
    const timesSaid = async () => (await heard()).filter((text) => text.includes(failed)).length
    await retry.focus()
    expect(await timesSaid()).toBe(1)

    hold()
    await page.keyboard.press('Enter')
    await expect(retry).toBeDisabled()
    await expectFocus(retry)
    expect(await timesSaid()).toBe(1)
    answer()
    await expect(retry).toBeEnabled()
    await expectFocus(retry)
    expect(await timesSaid()).toBeGreaterThan(1)

    isWell = true
    await page.keyboard.press('Enter')
    await expect(retry).toHaveCount(0)
    await expect(place(page)).toBeFocused()
  })
}
