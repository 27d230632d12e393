import type { Page } from '@playwright/test'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import type { NewContact } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 91
const count = 5_000
const numbers = Array.from({ length: count / 2 }, (_, index) => `+31 20 ${100_000 + index}`)
const sites = numbers.map((_, index) => `www.example.org/${index}`)
const contacts = [
  ...numbers.map((telephone): NewContact => ({ label: 'home', telephone })),
  ...sites.map((website): NewContact => ({ label: 'work', website })),
]
const last = numbers.at(-1) ?? ''

// A trace of thousands of rows would take longer than what is tested.
test.use({ trace: 'off' })

/**
 * Waits for so many elements. In the page itself: what looks on from outside works out roles, names and snapshots of
 * thousands of rows, which takes far longer than the page does.
 */
async function waitForCount(page: Page, selector: string, wanted: number): Promise<void> {
  await page.waitForFunction(
    ({ css, number }) => document.querySelectorAll(css).length === number,
    { css: selector, number: wanted },
    { timeout: 40_000 },
  )
}

const rows = '[aria-label="Contact details"] li:not([hidden])'
/** One out of sight may stand ready. */
const form = ':not([hidden]) > form'
const button = (name: string) => `button[aria-label="${name}"]`

/** What is too wide for the window, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

test('a person with 5,000 contacts is read, changed and emptied', async ({ app, api, page }) => {
  test.setTimeout(120_000)
  await api.importContacts(person, contacts)
  const calls = new ContactCalls(page, person)

  await test.step('all of them are there', async () => {
    await app.open(`/people/${person}`)
    await waitForCount(page, rows, count)
    const shown = await page.locator(`${rows} bdi`).allTextContents()
    expect(shown.sort()).toEqual([...numbers, ...sites].sort())
    expect(await sideways(page)).toBe(0)
  })

  await test.step('one is added', async () => {
    await page.locator('[data-focus="add"]').click()
    await waitForCount(page, `${form} input:focus`, 1)
    await page.keyboard.type('+31 20 999999')
    await page.keyboard.press('Enter')
    await waitForCount(page, button('Delete Work +31 20 999999'), 1)
    await waitForCount(page, rows, count + 1)
  })

  await test.step('one is edited', async () => {
    await page.locator(button(`Edit Home ${last}`)).click()
    await waitForCount(page, `${form} input:focus`, 1)
    await page.keyboard.press('End')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await waitForCount(page, button(`Delete Home ${last}0`), 1)
    await waitForCount(page, form, 0)
  })

  await test.step('one is deleted, and comes back by Undo', async () => {
    await page.locator(button(`Delete Home ${last}0`)).click()
    await waitForCount(page, rows, count)
    await page.locator('[role="status"] button', { hasText: 'Undo' }).click()
    await waitForCount(page, button(`Delete Home ${last}0`), 1)
    await waitForCount(page, rows, count + 1)
    expect(calls.sent('create')).toHaveLength(2)
    expect(calls.sent('update')).toHaveLength(1)
    expect(calls.sent('remove')).toHaveLength(1)
    expect(await api.countContacts(person)).toBe(count + 1)
  })

  await test.step('all of them go', async () => {
    await page.locator('button', { hasText: 'Remove all contacts' }).click()
    await waitForCount(page, 'dialog li', count + 1)
    expect(await sideways(page)).toBe(0)
    await page.locator('dialog button', { hasText: `Remove ${count + 1} contacts` }).click()
    await waitForCount(page, 'dialog', 0)
    await waitForCount(page, rows, 0)
    expect(await api.countContacts(person)).toBe(0)
  })
})
