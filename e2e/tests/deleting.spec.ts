import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 31
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0131' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0131' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'ada@example.org' }

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'mobile', telephone: mobile.value },
    { label: 'work', email: mail.value },
  ])
  await app.openPerson(person)
  await expect(app.contacts.row(mail).remove).toBeVisible()
})

test('a double click on Delete deletes one contact, not the one that moves under the pointer too', async ({
  app,
  page,
}) => {
  const button = await app.contacts.row(work).remove.boundingBox()
  await page.mouse.dblclick((button?.x ?? 0) + 10, (button?.y ?? 0) + 10)
  await app.contacts.expectList([mobile, mail])
})

test('every Undo stays on screen, whatever else is told meanwhile', async ({ app, api }) => {
  await app.contacts.remove(work)
  await app.contacts.remove(mobile)
  await app.contacts.row(mail).copy.click()
  await app.contacts.edit(mail, { value: 'ada@example.net' })
  await expect(app.contacts.undoButton).toHaveCount(2)
  await app.contacts.undo()
  await app.contacts.undo()
  await app.contacts.expectList([work, mobile, { ...mail, value: 'ada@example.net' }])
  await expect.poll(() => api.contacts(person)).toHaveLength(3)
})

test('Escape pressed again and again does not close the dialog while contacts are being removed', async ({
  app,
  api,
  page,
}) => {
  await api.createContact(person, { label: 'home', telephone: '+31 20 1', integration: true })
  await app.openPerson(person)
  const { root, confirm } = app.contacts.removeAllDialog
  const release = await new ContactCalls(page, person).hold('remove')
  await app.contacts.removeAllButton.click()
  await confirm.click()
  await expect(root.getByText('Removed 0 of 3')).toBeVisible()
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape')
  await expect(root.getByText('Removed 0 of 3')).toBeVisible()
  release()
  await expect(root).toBeHidden()
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
})
