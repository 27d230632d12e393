import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

/** The colour behind the page as the agent sees it. */
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(22, 24, 27)'

const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme/ })

test.use({ colorScheme: 'light' })

test("the page follows the system's colours, also while it is open", async ({ app, page }) => {
  await app.openPerson(1)
  await expect.poll(() => background(page)).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => background(page)).toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => background(page)).toBe(light)
})

test('the first press of the switch shows, and survives a reload', async ({ app, page }) => {
  await app.openPerson(1)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark')
  await expect.poll(() => background(page)).toBe(dark)
  await page.reload()
  await expect(app.person.heading).toBeVisible()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark')
  expect(await background(page)).toBe(dark)
})

test("the agent's choice stands against the system's, until it is the system's again", async ({
  app,
  page,
}) => {
  await app.openPerson(1)
  await themeButton(page).click()
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Light')
  expect(await background(page)).toBe(light)
  await themeButton(page).click()
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
  await expect.poll(() => background(page)).toBe(dark)
})

test('the chosen colours are there before any script has loaded', async ({ app, page }) => {
  await app.openPerson(1)
  await themeButton(page).click()
  await expect.poll(() => background(page)).toBe(dark)
  await page.route(/\/assets\/.*\.js$/, () => {})
  await page.reload({ waitUntil: 'commit' })
  await expect.poll(() => background(page)).toBe(dark)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('every open tab follows the switch', async ({ app, page, context, server }) => {
  await app.openPerson(1)
  const other = await context.newPage()
  await other.goto(`${server.address}/people`)
  await themeButton(page).click()
  await expect.poll(() => background(other)).toBe(dark)
})
