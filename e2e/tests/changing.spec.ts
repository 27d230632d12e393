import type { Contact } from '../driver/contact.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 10
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0100' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'fenna@example.org' }

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  await app.openPerson(person)
})

test('an added contact stands in its channel, and is stored', async ({ app, api, page }) => {
  const added: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0101' }
  await app.contacts.add(added)
  await app.contacts.expectList([work, added, mail])
  await expect
    .poll(() => api.contacts(person))
    .toContainEqual(expect.objectContaining({ label: 'mobile', telephone: added.value }))
  await page.reload()
  await app.contacts.expectList([work, added, mail])
})

test('a corrected contact keeps its place, and is stored', async ({ app, page }) => {
  await app.contacts.edit(mail, { value: 'fenna@example.net' })
  await app.contacts.expectList([work, { ...mail, value: 'fenna@example.net' }])
  await expect(app.contacts.row({ ...mail, value: 'fenna@example.net' }).edit).toBeVisible()
  await page.reload()
  await app.contacts.expectList([work, { ...mail, value: 'fenna@example.net' }])
})

test('a contact that was entered on the wrong channel can be moved', async ({ app, api }) => {
  const site: Contact = { channel: 'website', label: 'Work', value: 'www.example.org' }
  await app.contacts.edit(work, site)
  await app.contacts.expectList([mail, site])
  await expect
    .poll(() => api.contacts(person))
    .toContainEqual(expect.objectContaining({ label: 'work', website: site.value }))
})

test('a deleted contact comes back with Undo', async ({ app, api }) => {
  await app.contacts.remove(work)
  await app.contacts.expectList([mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
  await app.contacts.undo()
  await app.contacts.expectList([work, mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(2)
})

test('all contacts can be removed at once', async ({ app, api }) => {
  await app.contacts.removeAll()
  await app.contacts.expectList([])
  await expect.poll(() => api.contacts(person)).toEqual([])
})
