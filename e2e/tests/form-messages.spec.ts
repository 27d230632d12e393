import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 32
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const mail: Contact = { channel: 'email', label: 'Work', value: 'ben@example.org' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0132' }
const refusal = { message: 'Validation Failed', errors: [['telephone', 'Telephone is odd']] }

test.beforeEach(async ({ api, app, pageErrors }) => {
  pageErrors.expectStatus(422, contactsOfPerson)
  await api.setContacts(person, [{ label: 'work', email: mail.value }])
  await app.openPerson(person)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

test('a message at a field does not take the focus from the form that the agent types in', async ({
  app,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  await calls.answerNext('create', 422, refusal)
  const release = await calls.hold('create')
  await app.contacts.add(mobile)
  await app.contacts.row(mail).edit.click()
  await app.contacts.editForm.value('email').fill('ben@example')
  release()
  await expect(app.contacts.addForm.value('telephone')).toHaveAccessibleDescription(/is odd/)
  await page.keyboard.type('.net')
  await expect(app.contacts.editForm.value('email')).toHaveValue('ben@example.net')
  await expect(app.contacts.addForm.value('telephone')).toHaveValue(mobile.value)
})

test('a message of the API goes as soon as the agent changes what it was about', async ({
  app,
  page,
}) => {
  await new ContactCalls(page, person).answerNext('create', 422, refusal)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(mobile)
  await app.contacts.addForm.save.click()
  const field = app.contacts.addForm.value('telephone')
  await expect(field).toHaveAccessibleDescription(/is odd/)
  await field.fill('+31 6 5550 0133')
  await expect(field).not.toHaveAccessibleDescription(/is odd/)
  await app.contacts.addForm.save.click()
  await app.contacts.expectList([{ ...mobile, value: '+31 6 5550 0133' }, mail])
})
