import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'
import { twoFramesAfterClick } from '../fixtures/twoFramesAfterClick.ts'

const person = 11
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0111' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'joris@example.org' }
const changesOfMail = ['Edit Personal joris@example.org', 'Delete Personal joris@example.org']

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  await app.openPerson(person)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

test('a contact that is added stands in its place in the next frame, while the API still thinks', async ({
  app,
  page,
}) => {
  const release = await new ContactCalls(page, person).hold('create')
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill({ channel: 'telephone', label: 'Mobile', value: '+31 6 5550 11' })
  const look = await twoFramesAfterClick(app.contacts.addForm.save)
  expect(look.forms).toEqual([])
  expect(look.rows).toEqual([
    'Work +31 20 555 0111',
    'Mobile +31 6 5550 11 Saving…',
    'Personal joris@example.org',
  ])
  expect(look.changes).not.toContain('Edit Mobile +31 6 5550 11')
  expect(look.changes).not.toContain('Delete Mobile +31 6 5550 11')
  release()
  await expect(
    app.contacts.row({ channel: 'telephone', label: 'Mobile', value: '+31 6 5550 11' }).edit,
  ).toBeVisible()
})

test('a correction stands in its row in the next frame, while the API still thinks', async ({
  app,
  page,
}) => {
  const release = await new ContactCalls(page, person).hold('read', 'update')
  await app.contacts.row(work).edit.click()
  await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 555 0112' })
  const look = await twoFramesAfterClick(app.contacts.editForm.save)
  expect(look).toEqual({
    rows: ['Work +31 20 555 0112 Saving…', 'Personal joris@example.org'],
    changes: changesOfMail,
    forms: [],
  })
  release()
  await expect(app.contacts.row({ ...work, value: '+31 20 555 0112' }).edit).toBeVisible()
})

test('a contact that is deleted is gone in the next frame, and back in the next frame after Undo', async ({
  app,
  api,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  const release = await calls.hold('read', 'remove', 'create')
  const deleted = await twoFramesAfterClick(app.contacts.row(work).remove)
  expect(deleted.rows).toEqual(['Personal joris@example.org'])
  const undone = await twoFramesAfterClick(app.contacts.undoButton)
  expect(undone).toEqual({
    rows: ['Work +31 20 555 0111 Saving…', 'Personal joris@example.org'],
    changes: changesOfMail,
    forms: [],
  })
  expect(calls.sent('create')).toEqual([])
  release()
  await expect(app.contacts.row(work).edit).toBeVisible()
  await app.contacts.expectList([work, mail])
  const stored = await api.contacts(person)
  expect(stored.map(({ telephone, email }) => telephone ?? email)).toEqual([work.value, mail.value])
})

test('Edit opens the form in the next frame, while the contact is still being read', async ({
  app,
  page,
}) => {
  await app.contacts.addButton.click()
  await app.contacts.addForm.cancel.click()
  const calls = new ContactCalls(page, person)
  const release = await calls.hold('read')
  const look = await twoFramesAfterClick(app.contacts.row(work).edit)
  expect(look.forms).toEqual(['Edit contact'])
  await expect(app.contacts.editForm.value('telephone')).toBeFocused()
  await expect(app.contacts.editForm.value('telephone')).toHaveValue(work.value)
  await expect.poll(() => calls.sent('read')).toHaveLength(1)
  release()
  await app.contacts.editForm.cancel.click()
  await app.contacts.expectList([work, mail])
})

test('the next contact can be entered while the one before is still being saved', async ({
  app,
  page,
}) => {
  const release = await new ContactCalls(page, person).hold('create')
  const first: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0113' }
  const second: Contact = { channel: 'telephone', label: 'Fax', value: '+31 20 555 0114' }
  await app.contacts.add(first)
  await app.contacts.addButton.click()
  await expect(app.contacts.addForm.value('telephone')).toHaveValue('')
  await app.contacts.addForm.fill(second)
  release()
  await expect(app.contacts.row(first).edit).toBeVisible()
  await expect(app.contacts.addForm.value('telephone')).toHaveValue(second.value)
  await app.contacts.addForm.save.click()
  await app.contacts.expectList([work, first, second, mail])
})

test('changes made while the API still thinks are all on screen, and are all stored in the end', async ({
  app,
  api,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  const release = await calls.hold('create', 'read', 'remove')
  const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0115' }
  await app.contacts.add(home)
  await app.contacts.remove(mail)
  await app.contacts.expectList([work, home])
  release()
  await expect
    .poll(async () => (await api.contacts(person)).map(({ telephone }) => telephone))
    .toEqual([work.value, home.value])
  await expect(app.contacts.row(home).edit).toBeVisible()
  await app.contacts.expectList([work, home])
})
