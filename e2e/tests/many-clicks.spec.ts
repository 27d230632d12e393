import type { Locator } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 93
const clicks = 1_000
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0930' }
const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0931' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0932' }

let calls: ContactCalls

test.beforeEach(async ({ api, app, page }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'home', telephone: home.value },
  ])
  await app.openPerson(person)
  await expect(app.contacts.row(home).edit).toBeVisible()
  calls = new ContactCalls(page, person)
})

/** As many clicks as a script can make before the page draws again. */
function clickInOneTask(button: Locator): Promise<void> {
  return button.evaluate((element: HTMLElement, times) => {
    for (let click = 0; click < times; click += 1) element.click()
  }, clicks)
}

/** The same by a mouse that stays where the button was, whatever comes there. */
async function clickByMouse(button: Locator): Promise<void> {
  await button.hover()
  const box = await button.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5]
  const mouse = button.page().mouse
  await mouse.move(x, y)
  await mouse.click(x, y, { clickCount: clicks })
}

for (const [how, click] of [
  ['within one task', clickInOneTask],
  ['of a mouse', clickByMouse],
] as const) {
  test.describe(`1,000 clicks ${how}`, () => {
    test('on Save of a new contact make one', async ({ app, api }) => {
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill(mobile)
      await click(app.contacts.addForm.save)
      await expect(app.contacts.row(mobile).edit).toBeVisible()
      await app.contacts.expectList([work, mobile, home])
      expect(calls.sent('create')).toHaveLength(1)
      expect(await api.contacts(person)).toHaveLength(3)
    })

    test('on Save of a correction send it once', async ({ app }) => {
      const corrected = { ...work, value: '+31 20 555 0939' }
      await app.contacts.row(work).edit.click()
      await app.contacts.editForm.fill(corrected)
      await click(app.contacts.editForm.save)
      await expect(app.contacts.row(corrected).edit).toBeVisible()
      await app.contacts.expectList([corrected, home])
      expect(calls.sent('update')).toHaveLength(1)
    })

    test('on Delete delete one, and not the row that comes in its place', async ({ app, api }) => {
      await click(app.contacts.row(work).remove)
      await app.contacts.expectList([home])
      await expect.poll(() => api.contacts(person)).toHaveLength(1)
      expect(calls.sent('remove')).toHaveLength(1)
    })

    test('on Undo bring one back', async ({ app, api }) => {
      await app.contacts.remove(work)
      await click(app.contacts.undoButton)
      await expect(app.contacts.row(work).edit).toBeVisible()
      await app.contacts.expectList([work, home])
      await expect.poll(() => api.contacts(person)).toHaveLength(2)
      expect(calls.sent('create')).toHaveLength(1)
    })

    test('on "Remove 2 contacts" ask for it once', async ({ app, api }) => {
      await app.contacts.removeAllButton.click()
      await click(app.contacts.removeAllDialog.confirm)
      await app.contacts.expectList([])
      expect(calls.sent('removeAll')).toHaveLength(1)
      expect(await api.contacts(person)).toEqual([])
    })

    test('on Add contact open one form', async ({ app }) => {
      await click(app.contacts.addButton)
      await expect(app.contacts.addForm.root).toHaveCount(1)
      await expect(app.contacts.addForm.value('telephone')).toBeFocused()
    })
  })
}

test('Enter held down on Delete deletes one row, and not those after it', async ({
  app,
  api,
  page,
}) => {
  await app.contacts.row(work).remove.focus()
  for (let repeat = 0; repeat < 30; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await app.contacts.expectList([home])
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
})

test('deleting and undoing over and over ends in what is on screen', async ({ app, api }) => {
  for (let time = 0; time < 8; time += 1) {
    await app.contacts.remove(home)
    await app.contacts.undo()
    await expect(app.contacts.row(home).edit).toBeVisible()
  }
  await app.contacts.expectList([work, home])
  const stored = await api.contacts(person)
  expect(stored.map(({ telephone }) => telephone)).toEqual([work.value, home.value])
})

test('Enter pressed many times adds one contact', async ({ app, api, page }) => {
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(mobile)
  await app.contacts.addForm.value('telephone').evaluate((field: HTMLInputElement) => {
    for (let presses = 0; presses < 5; presses += 1) field.form?.requestSubmit()
  })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await app.contacts.expectList([work, mobile, home])
  await expect(app.contacts.row(mobile).edit).toBeVisible()
  expect(calls.sent('create')).toHaveLength(1)
  expect(await api.contacts(person)).toHaveLength(3)
})
