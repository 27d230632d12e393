import type { Locator, Page } from '@playwright/test'
import { hold } from '../fixtures/hold.ts'
import { test as appTest, expect } from '../fixtures/test.ts'

const test = appTest.extend<{
  /** Person 1, as shown before the code of the page has come; lets it come, and returns once it has started. */
  letCodeStart: () => Promise<void>
}>({
  letCodeStart: async ({ app, page }, use) => {
    const letCodeCome = await hold(page, /\/assets\/index-[^/]*\.js$/)
    await app.open('/people/1')
    await expect(page.getByRole('listitem').first()).toBeVisible()
    await use(async () => {
      letCodeCome()
      const token = () =>
        page.evaluate(() => sessionStorage.getItem('people-contacts:access-token'))
      await expect.poll(token).not.toBeNull()
    })
  },
})

const selected = (page: Page) => page.evaluate(() => String(getSelection()))

/** Where a press or a selection begins or ends, within an element. */
async function inside(element: Locator, across: number): Promise<[number, number]> {
  const { x, y, width, height } = (await element.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  return [x + width * across, y + height / 2]
}

test('a link that has the focus keeps it when the code of the page comes', async ({
  app,
  letCodeStart,
  page,
}) => {
  const link = page.getByRole('main').getByRole('link').nth(1)
  const name = await link.innerText()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await letCodeStart()
  await expect(app.contacts.addButton).toBeVisible()
  await expect(page.getByRole('link', { name, exact: true })).toBeFocused()
})

test('what is selected stays so when the code of the page comes', async ({
  app,
  letCodeStart,
  page,
}) => {
  const values = page.getByRole('listitem').locator('bdi')
  await page.mouse.move(...(await inside(app.person.heading, 0.5)))
  await page.mouse.down()
  await page.mouse.move(...(await inside(values.nth(1), 0.5)))
  await page.mouse.up()
  const before = await selected(page)
  expect(before).toContain(await values.first().innerText())
  await letCodeStart()
  await expect(app.contacts.addButton).toBeVisible()
  expect(await selected(page)).toContain(await values.first().innerText())
})

test('who is selecting while the code of the page comes goes on selecting', async ({
  app,
  letCodeStart,
  page,
}) => {
  await page.mouse.move(...(await inside(app.person.heading, 0)))
  await page.mouse.down()
  await page.mouse.move(...(await inside(app.person.heading, 0.2)))
  await letCodeStart()
  await page.mouse.move(...(await inside(app.person.heading, 1)))
  expect(await selected(page)).toBe(await app.person.heading.innerText())
  await page.mouse.up()
  await expect(app.contacts.addButton).toBeVisible()
  expect(await selected(page)).toBe(await app.person.heading.innerText())
})

test('a press that began before the code of the page came is a click', async ({
  app,
  letCodeStart,
  page,
}) => {
  await page.mouse.move(
    ...(await inside(page.getByRole('link', { name: 'People', exact: true }), 0.5)),
  )
  await page.mouse.down()
  await letCodeStart()
  await page.mouse.up()
  await expect(app.people.searchBox).toBeVisible()
})

test('a page that has been scrolled stays so when its code comes', async ({
  app,
  letCodeStart,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 300 })
  await page.mouse.wheel(0, 250)
  const scrolled = () => page.evaluate(() => scrollY)
  await expect.poll(scrolled).toBe(250)
  await letCodeStart()
  await expect(app.contacts.addButton).toBeAttached()
  expect(await scrolled()).toBe(250)
})
