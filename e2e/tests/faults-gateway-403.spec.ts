import type { Contact } from '../driver/contact.ts'
import { html } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { problemNotice } from '../fixtures/problemNotice.ts'

const person = 52
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0152' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'iris@example.org' }
const unreadable = 'The service answered with something that this page cannot read.'
const readOnly = 'does not allow changing them'

/** Only the API knows what the agent may do: the page of something in between says nothing of that. */
test.describe('a 403 of something in between, and not of the API', () => {
  test.beforeEach(async ({ app, api, pageErrors, soon }) => {
    pageErrors.expectStatus(403, /\/v1\//)
    await api.setContacts(person, [{ label: 'work', telephone: work.value }])
    await app.open(`/people/${person}`)
    await soon(app.contacts.row(work).edit)
  })

  test('brings the form of a create back, and the next save makes the contact', async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    const { addForm } = app.contacts
    faults.always('create', html(403))
    await app.contacts.addButton.click()
    await addForm.fill(mail)
    await addForm.save.click()
    await soon(addForm.root.getByRole('alert').getByText(unreadable))
    await expect(page.getByText(readOnly)).toHaveCount(0)
    faults.lift()
    await addForm.save.click()
    await soon(app.contacts.row(mail).edit)
    expect(await api.contacts(person)).toHaveLength(2)
  })

  test('brings the form of a correction back, and the next save stores it', async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    const corrected: Contact = { ...work, value: '+31 20 555 0153' }
    const { editForm } = app.contacts
    faults.always('update', html(403))
    await app.contacts.row(work).edit.click()
    await editForm.fill(corrected)
    await editForm.save.click()
    await soon(editForm.root.getByRole('alert').getByText(unreadable))
    await expect(page.getByText(readOnly)).toHaveCount(0)
    faults.lift()
    await editForm.save.click()
    await soon(app.contacts.row(corrected).edit)
    expect(await api.contacts(person)).toMatchObject([{ telephone: corrected.value }])
  })

  test('brings the row of a delete back, which can be deleted by Retry', async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    faults.always('remove', html(403))
    await app.contacts.row(work).remove.click()
    const retry = problemNotice(page, `Work ${work.value}`).getByRole('button', { name: 'Retry' })
    await soon(retry)
    await expect(app.contacts.row(work).remove).toBeVisible()
    await expect(page.getByText(readOnly)).toHaveCount(0)
    faults.lift()
    await retry.click()
    await soon(async () => expect(await api.contacts(person)).toEqual([]))
    await app.contacts.expectList([])
  })

  test('leaves Remove all to be tried again', async ({ app, api, faults, page, soon }) => {
    faults.always('removeAll', html(403))
    const { removeAllDialog: dialog } = app.contacts
    await app.contacts.removeAllButton.click()
    await dialog.confirm.click()
    await soon(dialog.root.getByText(unreadable))
    await expect(page.getByText(readOnly)).toHaveCount(0)
    faults.lift()
    await dialog.confirm.click()
    await soon(async () => expect(await api.contacts(person)).toEqual([]))
  })

  test('of the contacts themselves can be asked again', async ({ app, faults, page, soon }) => {
    faults.always('list', html(403))
    await page.reload()
    const retry = app.contacts.region.getByRole('button', { name: 'Retry' })
    await soon(retry)
    faults.lift()
    await retry.click()
    await expect(app.contacts.row(work).edit).toBeVisible()
  })
})
