import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 33
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0133' }

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
  await app.openPerson(person)
  await expect(app.contacts.row(work).edit).toBeVisible()
})

test('a correction whose answer was lost is known to have arrived, and is not taken for the change of somebody else', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectNoConnection(contactsOfPerson)
  const calls = new ContactCalls(page, person)
  await calls.loseNextAnswer('update')
  const corrected = { ...work, value: '+31 20 555 0134' }
  await app.contacts.edit(work, { value: corrected.value })
  await expect(app.contacts.row(corrected).edit).toBeVisible()
  await app.contacts.expectList([corrected])
  await expect(app.contacts.editForm.root).toBeHidden()
  expect(calls.sent('update')).toHaveLength(1)
})

test('a correction that follows one whose answer was lost is no conflict with it', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectNoConnection(contactsOfPerson)
  await new ContactCalls(page, person).loseNextAnswer('update')
  const [first, second] = ['+31 20 555 0134', '+31 20 555 0135']
  await app.contacts.edit(work, { value: first })
  await app.contacts.edit({ ...work, value: first }, { value: second })
  await expect(app.contacts.row({ ...work, value: second }).edit).toBeVisible()
  await expect(app.contacts.editForm.root).toBeHidden()
})

test('who goes back to what stood there, after a correction that was refused the second time and came late, has that stored', async ({
  app,
  api,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(504, contactsOfPerson)
  pageErrors.expectStatus(403, contactsOfPerson)
  const [stored] = await api.contacts(person)
  const refusals = [504, 403]
  await page.route(contactsOfPerson, (route) => {
    const status = route.request().method() === 'PATCH' ? refusals.shift() : undefined
    return status === undefined ? route.fallback() : route.fulfill({ status, json: {} })
  })
  const { editForm } = app.contacts
  await app.contacts.row(work).edit.click()
  await editForm.fill({ channel: 'telephone', value: '+31 20 555 0134' })
  await editForm.save.click()
  await expect(editForm.root.getByRole('alert')).toContainText(
    'It is not known whether this was stored',
  )
  await api.updateContact(person, stored?.id ?? 0, { telephone: '+31 20 555 0134' })
  await editForm.fill({ channel: 'telephone', value: work.value })
  await editForm.save.click()
  await expect(app.contacts.row(work).edit).toBeVisible()
  await expect.poll(() => api.contacts(person)).toEqual([stored])
})

test.describe('a contact that was made although nobody could find out', () => {
  const made: Contact = { channel: 'email', label: 'Work', value: 'a@example.org' }
  const typed: Contact = { ...made, value: 'b@example.org' }

  test.beforeEach(async ({ app, page, pageErrors }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    await new ContactCalls(page, person).loseNextAnswerAndLook('create', 'list')
    await app.contacts.add(made)
    await expect(app.contacts.addForm.root.getByRole('alert')).toContainText(
      'It is not known whether this was stored',
    )
  })

  test('does not keep the next text from being added when the agent has deleted it', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(404, contactsOfPerson)
    await page.reload()
    await app.contacts.remove(made)
    await app.contacts.addForm.fill(typed)
    await app.contacts.addForm.save.click()
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await app.contacts.expectList([work, typed])
  })

  test('is a conflict when a colleague has changed it, and the agent chooses', async ({
    app,
    api,
  }) => {
    const theirs = 'c@example.org'
    const stored = (await api.contacts(person)).find(({ email }) => email === made.value)
    await api.updateContact(person, stored?.id ?? 0, { email: theirs })
    await app.contacts.addForm.fill(typed)
    await app.contacts.addForm.save.click()
    const { root } = app.contacts.editForm
    await expect(root.getByRole('definition')).toHaveText([
      `Work ${theirs}`,
      `Work ${made.value}`,
      `Work ${typed.value}`,
    ])
    await root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await app.contacts.expectList([work, typed])
  })
})

test('a form that is cancelled after its contact has gone hands the focus to Add contact', async ({
  app,
  api,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(404, contactsOfPerson)
  await app.contacts.row(work).edit.click()
  await app.contacts.editForm.value('telephone').fill('+31 20 555 0135')
  await api.clear(person)
  await app.contacts.editForm.save.click()
  await expect(app.contacts.addForm.root.getByRole('alert')).toContainText('was removed meanwhile')
  await app.contacts.addForm.cancel.click()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(app.contacts.addButton).toBeFocused()
})
