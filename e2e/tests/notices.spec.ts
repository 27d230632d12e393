import type { Contact } from '../driver/contact.ts'
import { expectFocus } from '../fixtures/expectFocus.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 96
const contacts = Array.from(
  { length: 12 },
  (_, index): Contact => ({
    channel: 'telephone',
    label: 'Home',
    value: `+31 20 555 ${9600 + index}`,
  }),
)
const [first, second, third] = contacts as [Contact, Contact, Contact]

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(
    person,
    contacts.map(({ value }) => ({ label: 'home', telephone: value })),
  )
  await app.openPerson(person)
})

test('Ctrl+Z brings back what was deleted last, and again what was deleted before', async ({
  app,
  page,
}) => {
  await app.contacts.remove(first)
  await app.contacts.remove(second)
  await page.keyboard.press('Control+z')
  await expect(app.contacts.row(second).root).toBeFocused()
  const others = contacts.slice(2)
  await app.contacts.expectList([...others, second])
  await page.keyboard.press('Control+z')
  await expect(app.contacts.row(first).root).toBeFocused()
  await app.contacts.expectList([...others, second, first])
  await expect(app.contacts.undoButton).toHaveCount(0)
})

test('on a keyboard without Latin letters the key in the place of Z brings back what was deleted', async ({
  app,
}) => {
  await app.contacts.remove(first)
  const press = (key: string) =>
    app.contacts.row(second).copy.evaluate((button, key) => {
      const init = { key, code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }
      return button.dispatchEvent(new KeyboardEvent('keydown', init))
    }, key)
  expect(await press(';')).toBe(true)
  expect(await press('я')).toBe(false)
  await expect(app.contacts.row(first).edit).toBeVisible()
})

test('where something is typed Ctrl+Z takes back what was typed, and no delete', async ({
  app,
  page,
}) => {
  await app.contacts.remove(first)
  await app.contacts.row(second).edit.click()
  const value = app.contacts.editForm.value('telephone')
  await value.press('End')
  await value.pressSequentially('7')
  await expect(value).toHaveValue(`${second.value}7`)
  await page.keyboard.press('Control+z')
  await expect(value).toHaveValue(second.value)
  await expect(app.contacts.undoButton).toHaveCount(1)
  await expect(app.contacts.row(first).root).toHaveCount(0)
})

test('without a connection Ctrl+Z is refused as the button is, and stays on offer', async ({
  app,
  context,
  page,
  pageErrors,
}) => {
  pageErrors.allowNoConnection(/\/v1\//)
  await app.contacts.remove(first)
  await app.contacts.expectSettled()
  await context.setOffline(true)
  await page.keyboard.press('Control+z')
  await expect(
    page
      .getByRole('status')
      .getByText(/offline/i)
      .last(),
  ).toBeVisible()
  await expect(app.contacts.undoButton).toHaveCount(1)
  await context.setOffline(false)
  await page.keyboard.press('Control+z')
  await app.contacts.expectList([...contacts.slice(1), first])
})

test('who closes notices goes from one to the next, and then back to where they were', async ({
  app,
  page,
}) => {
  const notices = page.getByRole('status').locator('[data-tone]')
  for (const contact of [first, second, third]) await app.contacts.remove(contact)
  const row = app.contacts.row(contacts[3] as Contact)
  await row.copy.focus()
  const close = page.getByRole('button', { name: 'Close', exact: true })
  await expect(close).toHaveCount(3)
  await close.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(notices).toHaveCount(2)
  await expect(close.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expectFocus(row.copy)
})

test('what goes by itself stays while somebody points at it', async ({ app, page }) => {
  await page.clock.install()
  const copied = page.getByText(`Copied ${first.value}`)
  await app.contacts.row(first).copy.click()
  await copied.hover()
  await page.clock.runFor(10_000)
  await expect(copied).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.runFor(3_000)
  await expect(copied).toHaveCount(0)
})

test.describe('at a zoom of 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('notices leave half of the window, and all of them can be reached', async ({
    app,
    page,
  }) => {
    for (const contact of contacts.slice(0, 6)) await app.contacts.remove(contact)
    const undo = app.contacts.undoButton
    await expect(undo).toHaveCount(6)
    await expect(undo.last()).toBeInViewport({ ratio: 1 })
    const above = await page.evaluate(() => document.elementFromPoint(160, 110)?.closest('main'))
    expect(above).not.toBeNull()
    await undo.last().hover()
    await page.mouse.wheel(0, -2_000)
    await expect(undo.first()).toBeInViewport({ ratio: 1 })
    await undo.first().click()
    await expect(app.contacts.row(first).edit).toBeVisible()
  })

  test('what gets the focus by keyboard stands above them', async ({ app, page }) => {
    for (const contact of contacts.slice(0, 6)) await app.contacts.remove(contact)
    await expect(app.contacts.undoButton).toHaveCount(6)
    await page.mouse.move(0, 0)
    await app.contacts.row(contacts[6] as Contact).remove.focus()
    for (const contact of contacts.slice(7)) {
      const { link, copy, edit, remove } = app.contacts.row(contact)
      for (const stop of [link, copy, edit, remove]) {
        await page.keyboard.press('Tab')
        await expectFocus(stop)
      }
    }
  })
})
