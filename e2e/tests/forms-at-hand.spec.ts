import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 34
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0134' }

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
  await app.openPerson(person)
  await expect(app.contacts.row(work).edit).toBeVisible()
})

test('a form that stands ready under a resting pointer is there for nobody, and asks nothing', async ({
  app,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  await app.contacts.row(work).edit.hover()
  const ready = page.locator('section form')
  await expect(ready).toBeAttached()
  await expect(ready).toBeHidden()
  await expect(app.contacts.editForm.root).toHaveCount(0)
  await expect(app.contacts.row(work).edit).toBeVisible()
  expect(calls.sent('read')).toHaveLength(0)

  const element = await ready.elementHandle()
  await app.contacts.row(work).edit.click()
  await expect(app.contacts.editForm.value('telephone')).toBeFocused()
  expect(await element?.isVisible()).toBe(true)
  await expect.poll(() => calls.sent('read')).toHaveLength(1)
})

test('a form that stands ready goes with the pointer', async ({ app, page }) => {
  await app.contacts.addButton.hover()
  await expect(page.locator('section form')).toBeAttached()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('section form')).not.toBeAttached()
})

test('a row whose form is open is not in the document', async ({ app, page }) => {
  await app.contacts.row(work).edit.click()
  await expect(app.contacts.editForm.value('telephone')).toBeFocused()
  await expect(page.getByText(work.value)).toHaveCount(0)
  await app.contacts.editForm.cancel.click()
  await expect(page.getByText(work.value)).toBeVisible()
  await expect(app.contacts.row(work).edit).toBeFocused()
})

test('what was thrown away does not come back with the form that was ready for it', async ({
  app,
  page,
}) => {
  const { addButton, addForm } = app.contacts
  await page.clock.install()
  await app.openPerson(person)
  await addButton.hover()
  await expect(async () => {
    await page.clock.runFor(100)
    await expect(page.locator('section form')).toBeAttached({ timeout: 100 })
  }).toPass()
  // No time passes from here on, so the button still counts as the one with the pointer.
  await page.clock.pauseAt(Date.now() + 60_000)
  await addButton.click()
  await addForm.value('telephone').fill('+31 20 555 0135')
  await addForm.cancel.click()
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(addForm.root).toBeHidden()
  await addButton.click()
  await expect(addForm.value('telephone')).toHaveValue('')
})
