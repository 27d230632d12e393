import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 100
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 1000' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'sanne@example.org' }

let workId: number
let mailId: number

test.beforeEach(async ({ api, app }) => {
  const [first, second] = await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  workId = first?.id ?? 0
  mailId = second?.id ?? 0
  await app.openPerson(person)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

test.describe('a delete that fails', () => {
  test('puts the row back and offers Retry, which works', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    await new ContactCalls(page, person).failNext('remove')
    await app.contacts.row(work).remove.click()
    const problem = page
      .getByRole('alert')
      .filter({ hasText: 'Work +31 20 555 1000 was not deleted' })
    await expect(problem).toContainText('The service has a problem.')
    await app.contacts.expectList([work, mail])
    await problem.getByRole('button', { name: 'Retry' }).click()
    await app.contacts.expectList([mail])
    await expect(problem).toBeHidden()
    await expect.poll(() => api.contacts(person)).toHaveLength(1)
  })

  test('although it was carried out is known to have been: nobody is asked to retry', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    pageErrors.expectStatus(404, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswer('remove')
    const looked = page.waitForResponse((response) => response.status() === 404)
    await app.contacts.row(work).remove.click()
    await looked
    await expect(page.getByRole('status').getByText('Deleted Work +31 20 555 1000')).toBeVisible()
    await app.contacts.expectList([mail])
    await expect(page.getByRole('alert').getByText('was not deleted')).toBeHidden()
    expect(calls.sent('remove')).toHaveLength(1)
  })

  test('and of which nothing can be found out says so, and Retry looks first', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    pageErrors.expectStatus(404, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswerAndLook('remove', 'read')
    await app.contacts.row(work).remove.click()
    const problem = page.getByRole('alert').filter({ hasText: 'It is not known whether' })
    await expect(problem).toContainText('Work +31 20 555 1000 was deleted')
    await problem.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('status').getByText('Deleted Work +31 20 555 1000')).toBeVisible()
    await app.contacts.expectList([mail])
    expect(calls.sent('remove')).toHaveLength(1)
  })

  test('and was undone meanwhile leaves the one contact that there was', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.failNext('remove')
    const release = await calls.hold('remove')
    await app.contacts.remove(work)
    await app.contacts.undo()
    release()
    await expect(app.contacts.row(work).edit).toBeVisible()
    await app.contacts.expectList([work, mail])
    expect(calls.sent('create')).toEqual([])
    expect((await api.contacts(person)).map(({ id }) => id)).toEqual([workId, mailId])
  })

  test('although it was carried out, and was undone meanwhile, loses nothing', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    pageErrors.expectStatus(404, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswer('remove')
    const release = await calls.hold('remove')
    await app.contacts.remove(work)
    await app.contacts.undo()
    release()
    await expect(
      page.getByRole('status').getByText('Added Work +31 20 555 1000 again'),
    ).toBeVisible()
    await expect(app.contacts.row(work).edit).toBeVisible()
    expect((await api.contacts(person)).map(({ telephone }) => telephone)).toContain(work.value)
    await page.reload()
    await app.contacts.expectList([work, mail])
  })
})

test('an Undo that fails brings the deleted contact back as a form, to save again', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, contactsOfPerson)
  await new ContactCalls(page, person).failNext('create')
  await app.contacts.remove(work)
  await app.contacts.undo()
  const { addForm } = app.contacts
  await expect(addForm.value('telephone')).toHaveValue(work.value)
  await addForm.save.click()
  await app.contacts.expectList([work, mail])
})

test('a contact that is gone already can be deleted all the same', async ({
  app,
  api,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(404, contactsOfPerson)
  await api.removeContact(person, workId)
  const looked = page.waitForResponse((response) => response.status() === 404)
  await app.contacts.row(work).remove.click()
  await looked
  await expect(page.getByRole('status').getByText('Deleted Work +31 20 555 1000')).toBeVisible()
  await app.contacts.expectList([mail])
  await expect(page.getByRole('alert').getByText('was not deleted')).toBeHidden()
  await page.reload()
  await app.contacts.expectList([mail])
})
