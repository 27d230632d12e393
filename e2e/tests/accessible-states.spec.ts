import type { Contact } from '../driver/contact.ts'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { checkAccessibility } from '../fixtures/checkAccessibility.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { looks } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 26
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0100' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'fenna@example.org' }

/** Contacts that strict writing does not make, as live systems have them. */
const strangeContacts = [
  { id: 901, label: 'pager', telephone: '+31 20 555 0101', integration: false },
  { id: 902, label: 'work', telephone: '+31 20 555 0102', email: 'b@example.org' },
  { id: 903, label: 'home', integration: false },
  { id: 904, label: 'work', email: 'a@example.org', verified: true, integration: true },
]

let mailId: number

/** Types another email address over a contact, which `meanwhile` changes before it is sent. */
async function saveLate({ contacts }: PeopleContacts, meanwhile: () => Promise<unknown>) {
  await contacts.row(mail).edit.click()
  await contacts.editForm.fill({ channel: 'email', value: 'fenna@example.net' })
  await meanwhile()
  await contacts.editForm.save.click()
}

for (const { name, use } of looks) {
  test.describe(name, () => {
    test.use(use)

    test.beforeEach(async ({ api, app, pageErrors }) => {
      pageErrors.allowStatus(500, contactsOfPerson)
      const [, second] = await api.setContacts(person, [
        { label: 'work', telephone: work.value, integration: true },
        { label: 'personal', email: mail.value },
      ])
      mailId = second?.id ?? 0
      await app.openPerson(person)
      await expect(app.contacts.row(mail).edit).toBeVisible()
    })

    test('axe finds nothing in a form that is refused, and before it is thrown away', async ({
      app,
      page,
    }) => {
      const { addButton, addForm } = app.contacts
      await addButton.click()
      await addForm.save.click()
      await expect(addForm.root.getByText('Enter a telephone number')).toBeVisible()
      await checkAccessibility(page)
      await new ContactCalls(page, person).failNext('create')
      await addForm.fill(work)
      await addForm.save.click()
      await expect(addForm.root.getByRole('alert')).toBeVisible()
      await checkAccessibility(page)
      await addForm.cancel.click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where two changes meet', async ({ app, api, page }) => {
      await saveLate(app, () => api.updateContact(person, mailId, { email: 'other@example.org' }))
      await expect(page.getByRole('button', { name: 'Keep theirs' })).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where a contact was locked or removed meanwhile', async ({
      app,
      api,
      page,
      pageErrors,
    }) => {
      await saveLate(app, () => api.updateContact(person, mailId, { integration: true }))
      await expect(page.getByText('What you typed was not saved')).toBeVisible()
      await checkAccessibility(page)
      await page.getByRole('button', { name: 'Discard', exact: true }).click()
      await api.updateContact(person, mailId, { integration: false })
      await page.reload()
      pageErrors.expectStatus(404, contactsOfPerson)
      await saveLate(app, () => api.removeContact(person, mailId))
      await expect(page.getByText('was removed meanwhile')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where contacts may only be read', async ({ app, page, pageErrors }) => {
      pageErrors.expectStatus(403, contactsOfPerson)
      await new ContactCalls(page, person).answerNext('create', 403, { message: 'Forbidden' })
      await app.contacts.add({ ...work, label: 'Mobile' })
      await expect(page.getByText('What you typed was not saved')).toBeVisible()
      await expect(app.contacts.addButton).toBeHidden()
      await checkAccessibility(page)
    })

    test('axe finds nothing in the dialog that removes all contacts', async ({ app, page }) => {
      await app.contacts.removeAllButton.click()
      await expect(app.contacts.removeAllDialog.confirm).toBeEnabled()
      await checkAccessibility(page)
      await new ContactCalls(page, person).hold('remove')
      await app.contacts.removeAllDialog.confirm.click()
      await expect(page.getByText('Removed 0 of 1')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing while a contact is saved, after a delete and when it failed', async ({
      app,
      page,
    }) => {
      const calls = new ContactCalls(page, person)
      const release = await calls.hold('create')
      await app.contacts.add({ ...work, label: 'Mobile' })
      await expect(page.getByText('Saving')).toBeVisible()
      await checkAccessibility(page)
      release()
      await expect(page.getByText('Added Mobile')).toBeVisible()
      await app.contacts.remove(mail)
      await expect(app.contacts.undoButton).toBeVisible()
      await checkAccessibility(page)
      await calls.failNext('remove')
      await app.contacts.row({ ...work, label: 'Mobile' }).remove.click()
      await expect(page.getByRole('alert').getByRole('button', { name: 'Retry' })).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing in the questions before something typed is left, and in its mark', async ({
      app,
      page,
    }) => {
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill(work)
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await checkAccessibility(page)
      await page.keyboard.press('Escape')
      await page.getByRole('banner').getByRole('link', { name: 'People', exact: true }).click()
      await expect(app.leaveDialog.root).toBeVisible()
      await checkAccessibility(page)
      await app.leaveDialog.keep.click()
      await expect(page.getByText('Draft', { exact: true })).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where somebody signs in after something was typed', async ({
      app,
      page,
      pageErrors,
    }) => {
      pageErrors.expectStatus(401, contactsOfPerson)
      await new ContactCalls(page, person).answerNext('create', 401, { message: 'Unauthorized' })
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill(work)
      await app.contacts.addForm.save.click()
      await expect(page.getByRole('button', { name: 'Not you? Discard it' })).toBeVisible()
      await checkAccessibility(page)
      await page.goto(`/people/${person}#access_token=of-somebody-else`)
      await expect(page.getByRole('button', { name: 'No, discard it' })).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing while contacts load, and when they could not be loaded', async ({
      page,
    }) => {
      await page.route(contactsOfPerson, (route) => route.fulfill({ status: 500, json: {} }))
      const release = await new ContactCalls(page, person).hold('list')
      await page.reload()
      await expect(page.getByRole('status', { name: 'Loading contact details' })).toBeVisible()
      await checkAccessibility(page)
      release()
      await expect(page.getByText('The contact details could not be loaded')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing in the recent changes, and where there is more of them', async ({
      app,
      api,
      page,
    }) => {
      for (let n = 0; n < 6; n++) {
        await api.updateContact(person, mailId, { email: `fenna${n}@example.org` })
        await api.updateContact(person, mailId, { integration: n % 2 === 0 })
      }
      const { summary, changes, showMore } = app.person.recentChanges
      await summary.click()
      await expect(changes).toHaveCount(10)
      await checkAccessibility(page)
      await showMore.click()
      await expect(changes.nth(10)).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing offline', async ({ app, page, context }) => {
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill(work)
      await context.setOffline(true)
      await app.contacts.addForm.save.click()
      await expect(app.contacts.addForm.root.getByRole('alert')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing at contacts of live systems', async ({ app, page }) => {
      await page.route(contactsOfPerson, (route) => {
        const id = Number(/contacts\/(\d+)/.exec(route.request().url())?.[1])
        const one = strangeContacts.find((contact) => contact.id === id)
        return route.fulfill({ json: one ? { ...one, integration: false } : strangeContacts })
      })
      await page.reload()
      await expect(page.getByText('Verified')).toBeVisible()
      await checkAccessibility(page)
      await page.getByRole('button', { name: 'Delete pager +31 20 555 0101' }).click()
      await expect(page.getByRole('button', { name: 'Delete for good' })).toBeVisible()
      await checkAccessibility(page)
      await page.keyboard.press('Escape')
      await app.contacts
        .row({ channel: 'telephone', label: 'Work', value: '+31 20 555 0102' })
        .edit.click()
      await expect(page.getByText('holds more than one value')).toBeVisible()
      await checkAccessibility(page)
    })
  })
}
