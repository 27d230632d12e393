import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { ContactsApi } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/hostile/hostileTest.ts'

const person = 72
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const stored = 'invoice_\u202egpj.exe'
const file: Contact = {
  channel: 'chat',
  label: 'Microsoft Teams',
  value: 'invoice_[U+202E]gpj.exe',
}
const html = '<img src=x onerror=alert(1)>\u200b'
const shownHtml = '<img src=x onerror=alert(1)>[U+200B]'

let fileId: number

test.beforeEach(async ({ api, app }) => {
  const [first] = await api.setContacts(person, [{ label: 'chat_teams', chat: stored }])
  fileId = first?.id ?? 0
  await app.openPerson(person)
  await expect(app.contacts.row(file).edit).toBeVisible()
})

test('a delete and its Undo name the contact with nothing hidden, and bring back what was stored', async ({
  app,
  api,
  page,
}) => {
  await app.contacts.row(file).remove.click()
  const status = page.getByRole('status')
  await expect(status.getByText(`Deleted Microsoft Teams ${file.value}`)).toBeVisible()
  await app.contacts.undo()
  await expect(status.getByText(`Added Microsoft Teams ${file.value} again`)).toBeVisible()
  await expect(app.contacts.row(file).edit).toBeVisible()
  expect(await api.contacts(person)).toMatchObject([{ chat: stored }])
})

test('the form says what its text box hides', async ({ app }) => {
  const { editForm } = app.contacts
  const box = editForm.value('chat')
  await app.contacts.row(file).edit.click()
  await expect(box).toHaveValue(stored)
  await expect(box).toHaveAccessibleDescription(`With its hidden characters: ${file.value}`)
  await box.fill('https://chat.example/ada')
  await expect(box).toHaveAccessibleDescription('The link that starts a direct chat')
})

test('where two changes meet, none of the three versions hides anything', async ({ app, api }) => {
  const { editForm } = app.contacts
  await app.contacts.row(file).edit.click()
  await editForm.fill({ channel: 'chat', value: `\u2066${stored}` })
  await api.updateContact(person, fileId, { chat: html })
  await editForm.save.click()
  await expect(editForm.root.getByRole('definition')).toHaveText([
    `Microsoft Teams ${shownHtml}`,
    `Microsoft Teams ${file.value}`,
    `Microsoft Teams [U+2066]${file.value}`,
  ])
})

test('what was typed for a contact that is locked now is kept with nothing hidden', async ({
  app,
  api,
}) => {
  const { editForm } = app.contacts
  await app.contacts.row(file).edit.click()
  await editForm.fill({ channel: 'chat', value: html })
  await api.updateContact(person, fileId, { integration: true })
  await editForm.save.click()
  const kept = app.contacts.region.getByRole('alert').filter({ hasText: 'was not saved' })
  await expect(kept).toContainText(`Microsoft Teams ${shownHtml}`)
  await expect(kept.getByRole('button', { name: `Copy ${shownHtml}`, exact: true })).toBeVisible()
})

test('nothing is hidden in what the service says of a refused save', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(422, contactsOfPerson)
  const errors = [
    ['label', `Label \u202e${html}`],
    ['chat', `Chat \u202e${html}`],
    ['base', `Base \u202e${html}`],
  ]
  await new ContactCalls(page, person).answerNext('create', 422, { message: 'Invalid', errors })
  const { addForm } = app.contacts
  await app.contacts.addButton.click()
  await addForm.fill({ channel: 'chat', label: 'Slack', value: 'slack://user' })
  await addForm.save.click()
  const alerts = addForm.root.getByRole('alert')
  await expect(alerts.filter({ hasText: 'Base' })).toHaveText(`Base [U+202E]${shownHtml}`)
  await expect(addForm.labels).toHaveAccessibleDescription(`Label [U+202E]${shownHtml}`)
  await expect(addForm.value('chat')).toHaveAccessibleDescription(
    /Chat \[U\+202E\]<img .*>\[U\+200B\]/,
  )
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('nothing is hidden in what the service says when it refuses to list contacts', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(400, contactsOfPerson)
  await page.route(contactsOfPerson, (route) =>
    route.fulfill({ status: 400, json: { message: `No \u202e${html}` } }),
  )
  await page.reload()
  const problem = app.contacts.region.getByRole('alert').filter({ hasText: 'not be loaded' })
  await expect(problem).toContainText(`No [U+202E]${shownHtml}`)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('a search that finds nobody repeats the text with nothing hidden', async ({ app, page }) => {
  await app.openPeople()
  await app.people.search(`ada\u202e${html}`)
  await expect(page.getByText(`Nobody is found by “ada[U+202E]${shownHtml}”`)).toBeVisible()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('the name of whoever made a change hides nothing', async ({ app, server, tokenFor }) => {
  const ada = new ContactsApi(server.address, await tokenFor('Ada\u200b <b>', 'agent'))
  await ada.updateContact(person, fileId, { chat: 'slack://user' })
  await app.person.recentChanges.summary.click()
  await expect(app.person.recentChanges.changes.first()).toContainText(
    `Ada[U+200B] <b> changed Microsoft Teams ${file.value} to slack://user`,
  )
})
