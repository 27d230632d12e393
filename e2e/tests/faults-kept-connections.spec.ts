import type { Contact } from '../driver/contact.ts'
import { lostAnswer } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 50
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0150' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'omar@example.org' }

/** On connections that several calls share the browser itself sends a write again, and the page does not know. */
test.describe('a write that the browser sends twice', () => {
  test.beforeEach(async ({ app, api, faults, soon: _ }) => {
    faults.keepConnections()
    await api.setContacts(person, [{ label: 'work', telephone: work.value }])
    await app.open(`/people/${person}`)
    await expect(app.contacts.row(work).edit).toBeVisible()
  })

  test('makes one contact', async ({ app, api, faults, soon }) => {
    faults.next('create', lostAnswer)
    await app.contacts.add(mail)
    await soon(app.contacts.row(mail).edit)
    expect(faults.sent('create')).toHaveLength(2)
    expect(await api.contacts(person)).toHaveLength(2)
  })

  test('is not taken for the change of a colleague', async ({ app, api, faults, soon }) => {
    const corrected: Contact = { ...work, value: '+31 20 555 0151' }
    faults.next('update', lostAnswer)
    await app.contacts.edit(work, { value: corrected.value })
    await soon(app.contacts.row(corrected).edit)
    await expect(app.contacts.editForm.root).toBeHidden()
    expect(faults.sent('update')).toHaveLength(2)
    expect(await api.contacts(person)).toMatchObject([{ telephone: corrected.value }])
  })

  test('deletes, and says so', async ({ app, api, faults, page, soon }) => {
    faults.next('remove', lostAnswer)
    await app.contacts.remove(work)
    await soon(async () => expect(faults.sent('remove')).toHaveLength(2))
    await expect(page.getByRole('status').getByText(`Deleted Work ${work.value}`)).toBeVisible()
    await app.contacts.expectList([])
    await expect.poll(() => api.contacts(person)).toEqual([])
  })
})
