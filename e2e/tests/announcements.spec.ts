import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { hearAnnouncements } from '../fixtures/hearAnnouncements.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 25
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0100' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'fenna@example.org' }
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)

const saying = (text: string) => expect.stringContaining(text)

test('how many people a search has found is announced', async ({ app, page }) => {
  const heard = await hearAnnouncements(page)
  await app.openPeople()
  await app.people.search('okaf')
  await expect.poll(heard).toContainEqual('1 person found')
  await app.people.search('nobody is called this')
  await expect.poll(heard).toContainEqual('Nobody found')
  await app.people.search('nobody is called that')
  const none = async () => (await heard()).filter((text) => text === 'Nobody found')
  await expect.poll(none).toHaveLength(2)
})

test('a refused access token is announced', async ({ page, app, pageErrors }) => {
  pageErrors.expectStatus(401, /\/v1(\/|$)/)
  const heard = await hearAnnouncements(page)
  await page.goto('/people')
  await app.signInPage.signIn('not-the-token')
  await expect.poll(heard).toContainEqual(saying('This access token is not accepted'))
})

test('the first notice is announced, also before the page has had an idle moment', async ({
  api,
  app,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    window.requestIdleCallback = (then) => Number(setTimeout(then, 60_000))
  })
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
  const heard = await hearAnnouncements(page)
  await app.openPerson(person)
  await app.contacts.row(work).copy.click()
  await expect.poll(heard).toContainEqual(saying(`Copied ${work.value}`))
})

test.describe('at a person', () => {
  let heard: () => Promise<string[]>

  test.beforeEach(async ({ api, app, page }) => {
    await api.setContacts(person, [
      { label: 'work', telephone: work.value },
      { label: 'personal', email: mail.value },
    ])
    heard = await hearAnnouncements(page)
    await app.openPerson(person)
    await expect(app.contacts.row(mail).edit).toBeVisible()
  })

  test('copying is announced', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.contacts.row(work).copy.click()
    await expect.poll(heard).toContainEqual(saying(`Copied ${work.value}`))
  })

  test('copying again is announced again', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = async () => (await heard()).filter((text) => text.includes(work.value)).length
    await app.contacts.row(mail).copy.click()
    await expect.poll(heard).toContainEqual(saying(`Copied ${mail.value}`))
    await app.contacts.row(work).copy.click()
    await expect.poll(copied).toBe(1)
    await app.contacts.row(work).copy.click()
    await expect.poll(copied).toBe(2)
  })

  test('what is wrong in a form is announced', async ({ app }) => {
    await app.contacts.addButton.click()
    await app.contacts.addForm.value('telephone').press('Enter')
    await expect.poll(heard).toContainEqual(saying('Enter a telephone number'))
  })

  test('adding, correcting, deleting and Undo are announced', async ({ app }) => {
    const added: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0101' }
    await app.contacts.add(added)
    await expect.poll(heard).toContainEqual(saying(`Added Mobile ${added.value}`))
    await app.contacts.edit(mail, { value: 'fenna@example.net' })
    await expect.poll(heard).toContainEqual(saying('Saved Personal fenna@example.net'))
    await app.contacts.remove(work)
    await expect.poll(heard).toContainEqual(saying(`Deleted Work ${work.value}`))
    await app.contacts.undo()
    await expect.poll(heard).toContainEqual(saying(`Added Work ${work.value} again`))
  })

  test('removing all contacts is announced', async ({ app }) => {
    await app.contacts.removeAll()
    await expect.poll(heard).toContainEqual(saying('Removed 2 contacts'))
  })

  test('a save that failed is announced with its reason', async ({ app, page, pageErrors }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    await new ContactCalls(page, person).failNext('create')
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill(work)
    await app.contacts.addForm.save.click()
    await expect.poll(heard).toContainEqual(saying('The service has a problem.'))
  })

  test('a delete that failed is announced with its reason', async ({ app, page, pageErrors }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    await new ContactCalls(page, person).failNext('remove')
    await app.contacts.row(work).remove.click()
    await expect.poll(heard).toContainEqual(saying(`Work ${work.value} was not deleted`))
  })

  test('losing the connection is announced', async ({ app, context, pageErrors }) => {
    pageErrors.allowNoConnection(/\/assets\//)
    await context.setOffline(true)
    await expect.poll(heard).toContainEqual(saying('You are offline'))
    await app.contacts.expectList([work, mail])
  })
})
