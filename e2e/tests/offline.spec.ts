import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 46
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0460' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'mail@example.org' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }

test.beforeEach(async ({ api, pageErrors }) => {
  pageErrors.allowNoConnection(/\/v1\/|\/favicon\.svg$/)
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'work', email: mail.value },
  ])
})

test('without a connection people and contacts that were loaded are read on, from one to the other and back', async ({
  app,
  context,
  page,
}) => {
  await page.clock.install()
  await app.openPerson(1)
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await app.people.search('Grace Okafor')
  await expect(app.people.person(/./)).toHaveCount(1)
  await app.people.open('Grace Okafor')
  await expect(app.contacts.list('website')).toBeVisible()
  const contactsOfGrace = await app.contacts.region.getByRole('listitem').allTextContents()
  await context.setOffline(true)
  await page.clock.fastForward('30:00')
  await page.goBack()
  await expect(app.people.searchBox).toHaveValue('Grace Okafor')
  await expect(app.people.person('Grace Okafor')).toBeFocused()
  await page.goBack()
  await expect(app.person.heading).toHaveText('Howard Tanner')
  await expect(app.contacts.list('website')).toBeVisible()
  await page.goForward()
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await expect(app.contacts.list('website')).toBeVisible()
  await expect(app.contacts.region.getByRole('listitem')).toHaveText(contactsOfGrace)
  await expect(page.getByRole('status').getByText('You are offline')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
})

test('somebody who was not loaded is said to need a connection, and comes when it is back', async ({
  app,
  context,
}) => {
  await app.openPeople()
  await expect(app.people.person(/./).first()).toBeVisible()
  await context.setOffline(true)
  await app.people.person(/./).first().click()
  await expect(app.contacts.region.getByRole('alert')).toContainText('There is no connection')
  await context.setOffline(false)
  await expect(app.contacts.region.getByRole('listitem').first()).toBeVisible()
})

test('a correction is refused at the form without a connection; nothing is sent, then or later', async ({
  app,
  api,
  context,
  page,
}) => {
  await app.openPerson(person)
  await app.contacts.row(mail).edit.click()
  const { editForm } = app.contacts
  await editForm.fill({ channel: 'email', value: typed.value })
  const calls = new ContactCalls(page, person)
  await context.setOffline(true)
  await page.keyboard.press('Enter')
  await expect(editForm.root.getByRole('alert')).toContainText('You are offline')
  await editForm.save.click()
  await context.setOffline(false)
  await expect(editForm.root.getByRole('alert')).toBeHidden()
  await expect(editForm.value('email')).toHaveValue(typed.value)
  expect(calls.sent('update')).toEqual([])
  await editForm.save.click()
  await app.contacts.expectList([work, { ...mail, value: typed.value }])
  await expect.poll(() => api.contacts(person)).toMatchObject([{}, { email: typed.value }])
  await expect(app.contacts.row({ ...mail, value: typed.value }).edit).toBeVisible()
  expect(calls.sent('update')).toHaveLength(1)
})

test('Undo is refused without a connection and offered further on; nothing is sent before', async ({
  app,
  api,
  context,
  page,
}) => {
  await app.openPerson(person)
  await app.contacts.remove(work)
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
  const calls = new ContactCalls(page, person)
  await context.setOffline(true)
  await app.contacts.undo()
  await expect(page.getByRole('status').getByText('Changes need a connection')).toHaveCount(2)
  await app.contacts.expectList([mail])
  await context.setOffline(false)
  await expect(page.getByText('Changes need a connection')).toHaveCount(0)
  expect(calls.sent('create')).toEqual([])
  await app.contacts.undo()
  await app.contacts.expectList([work, mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(2)
  await expect(app.contacts.row(work).edit).toBeVisible()
  expect(calls.sent('create')).toHaveLength(1)
})

test('Delete without a connection leaves the row, and the focus on its button', async ({
  app,
  api,
  context,
  page,
}) => {
  await app.openPerson(person)
  await app.contacts.remove(mail)
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
  const calls = new ContactCalls(page, person)
  await context.setOffline(true)
  const { remove } = app.contacts.row(work)
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Changes need a connection')
  await expect(remove).toBeFocused()
  await context.setOffline(false)
  await expect(page.getByRole('status').getByText('You are offline')).toBeHidden()
  await app.contacts.expectList([work])
  expect(calls.sent('remove')).toEqual([])
  await page.keyboard.press('Enter')
  await app.contacts.expectList([])
  await expect.poll(() => api.contacts(person)).toHaveLength(0)
  expect(calls.sent('remove')).toHaveLength(1)
})

test('Retry of a delete is refused without a connection and offered further on', async ({
  app,
  api,
  context,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, /\/v1\/people\/46\/contacts/)
  await app.openPerson(person)
  const calls = new ContactCalls(page, person)
  await calls.failNext('remove')
  await app.contacts.row(work).remove.click()
  const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
  await expect(problem).toBeVisible()
  const before = calls.sent('remove').length
  await context.setOffline(true)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(problem).toContainText('Changes need a connection')
  await context.setOffline(false)
  expect(calls.sent('remove')).toHaveLength(before)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await app.contacts.expectList([mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
  expect(calls.sent('remove')).toHaveLength(before + 1)
})

test('what was typed is there after a reload that found no connection', async ({
  app,
  context,
  page,
}) => {
  await app.openPerson(person)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await context.setOffline(true)
  await page.reload().catch(() => undefined)
  await context.setOffline(false)
  await page.reload()
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
})

test('without a connection leaving with something typed is asked about, and the draft waits', async ({
  app,
  context,
  page,
}) => {
  await app.openPerson(person)
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await expect(app.people.person(/./).first()).toBeVisible()
  await page.goBack()
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await context.setOffline(true)
  await page.goForward()
  await app.leaveDialog.keep.click()
  await expect(app.people.person(/./).first()).toBeVisible()
  await page.goBack()
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await expect(app.contacts.row(work).root).toBeVisible()
})

test('on a machine without a network the page of its own server can be worked with', async ({
  api,
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })
  })
  await api.setContacts(97, [{ label: 'work', telephone: '+31 20 555 0970' }])
  await app.openPerson(97)
  await app.contacts.add({ channel: 'telephone', label: 'Home', value: '+31 20 555 0971' })
  await app.contacts.remove({ channel: 'telephone', label: 'Work', value: '+31 20 555 0970' })
  await app.contacts.undo()
  await expect.poll(async () => (await api.contacts(97)).length).toBe(2)
  await expect(page.getByText(/offline/i)).toHaveCount(0)
})
