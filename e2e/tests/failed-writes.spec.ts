import type { Contact } from '../driver/contact.ts'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 12
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0120' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'sanne@example.org' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0121' }

/** Sends a new contact by the form, which may come back. */
async function saveNew({ contacts }: PeopleContacts, contact: Contact): Promise<void> {
  await contacts.addButton.click()
  await contacts.addForm.fill(contact)
  await contacts.addForm.save.click()
}

/** Sends another value for a contact by the form, which may come back. */
async function saveValue(app: PeopleContacts, contact: Contact, value: string): Promise<void> {
  await app.contacts.row(contact).edit.click()
  await app.contacts.editForm.fill({ channel: contact.channel, value })
  await app.contacts.editForm.save.click()
}

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  await app.openPerson(person)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

test.describe('a save that fails', () => {
  test('brings the form back with the text and the reason, and saving again adds one contact', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.failNext('create')
    await saveNew(app, mobile)
    const { addForm } = app.contacts
    await expect(addForm.root.getByRole('alert')).toHaveText('The service has a problem.')
    await expect(addForm.value('telephone')).toHaveValue(mobile.value)
    await expect(addForm.label('Mobile')).toBeChecked()
    await app.contacts.expectList([work, mail])
    await addForm.save.click()
    await app.contacts.expectList([work, mobile, mail])
    await expect(addForm.root).toBeHidden()
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    expect(await api.contacts(person)).toHaveLength(3)
  })

  test('again and again, in a browser that has no time to take its form away, can be sent again', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await app.contacts.addButton.click()
    const { addForm } = app.contacts
    await addForm.fill(mobile)
    const fail = async () => {
      await calls.failNext('create')
      await addForm.save.click()
      await expect(addForm.root.getByRole('alert')).toHaveText('The service has a problem.')
    }
    await fail()
    await page.evaluate(async () => {
      for (let time = 0; time < 3; time += 1) {
        await new Promise((done) => requestIdleCallback(done))
      }
      window.requestIdleCallback = (then) => Number(setTimeout(then, 60_000))
    })
    await fail()
    await addForm.save.click()
    await app.contacts.expectList([work, mobile, mail])
  })

  test('because its answer was lost is found in the list, and not sent again', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswer('create')
    await saveNew(app, mobile)
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await app.contacts.expectList([work, mobile, mail])
    await expect(app.contacts.addForm.root).toBeHidden()
    expect(calls.sent('create')).toHaveLength(1)
    expect(await api.contacts(person)).toHaveLength(3)
  })

  test('because it never arrived is sent again by itself, under the same key', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.breakNext('create')
    await saveNew(app, mobile)
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await app.contacts.expectList([work, mobile, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(3)
    const keys = calls.sent('create').map((request) => request.headers()['idempotency-key'])
    expect(keys).toEqual([expect.stringMatching(/^.{16,}$/), keys[0]])
  })

  test('and of which nothing can be found out says so, and Save looks before it sends again', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswerAndLook('create', 'list')
    await saveNew(app, mobile)
    const { addForm } = app.contacts
    await expect(addForm.root.getByRole('alert')).toHaveText(
      'There is no connection to the service. It is not known whether this was stored. Save looks first, and stores it once.',
    )
    await page.reload()
    await expect(addForm.value('telephone')).toHaveValue(mobile.value)
    await addForm.save.click()
    await expect(addForm.root).toBeHidden()
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await app.contacts.expectList([work, mobile, mail])
    expect(calls.sent('create')).toHaveLength(1)
    expect(await api.contacts(person)).toHaveLength(3)
  })

  test('and had arrived is corrected when the agent saves another text', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.loseNextAnswerAndLook('create', 'list')
    await saveNew(app, { ...mobile, value: '+31 6 5550' })
    const { addForm } = app.contacts
    await expect(addForm.root.getByRole('alert')).toContainText('not known whether')
    await addForm.value('telephone').fill(mobile.value)
    await addForm.save.click()
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await app.contacts.expectList([work, mobile, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(3)
  })

  test('and is then saved with another text is sent again under its key, and corrected: it may be under way', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.breakNext('create', 2)
    await saveNew(app, { ...mobile, value: '+31 6 5550' })
    const { addForm } = app.contacts
    await expect(addForm.root.getByRole('alert')).toBeVisible()
    await addForm.value('telephone').fill(mobile.value)
    await addForm.save.click()
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await app.contacts.expectList([work, mobile, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(3)
    const keys = calls.sent('create').map((request) => request.headers()['idempotency-key'])
    expect(keys).toEqual([keys[0], keys[0], keys[0]])
    expect(calls.sent('update')).toHaveLength(1)
  })

  test('brings a correction back in the place of its row', async ({ app, page, pageErrors }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    await new ContactCalls(page, person).failNext('update')
    await saveValue(app, work, '+31 20 555 0129')
    const { editForm } = app.contacts
    await expect(editForm.value('telephone')).toHaveValue('+31 20 555 0129')
    await expect(app.contacts.list('telephone').getByRole('form')).toBeVisible()
    await editForm.save.click()
    await app.contacts.expectList([{ ...work, value: '+31 20 555 0129' }, mail])
    await expect(editForm.root).toBeHidden()
  })

  test('before it was sent is not said to be in doubt, as nothing of it can have been stored', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectNoConnection(contactsOfPerson)
    const calls = new ContactCalls(page, person)
    const { editForm } = app.contacts
    await app.contacts.row(work).edit.click()
    await expect.poll(async () => (await calls.sent('read')[0]?.response())?.status()).toBe(200)
    await calls.breakNext('read', 4)
    await editForm.fill({ channel: 'telephone', value: '+31 20 555 0129' })
    await editForm.save.click()
    await expect(editForm.root.getByRole('alert')).toHaveText(
      'There is no connection to the service.',
    )
    expect(calls.sent('update')).toEqual([])
    await editForm.cancel.click()
    await expect(page.getByRole('dialog')).toContainText('It has not been saved.')
  })

  test('takes the focus back to the form when the agent has stayed', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    await new ContactCalls(page, person).failNext('create')
    await saveNew(app, mobile)
    await expect(app.contacts.addForm.root.getByRole('alert')).toBeVisible()
    await expect(app.contacts.addForm.value('telephone')).toBeFocused()
  })

  test('leaves the focus where the agent has gone meanwhile', async ({ app, page, pageErrors }) => {
    pageErrors.expectStatus(500, contactsOfPerson)
    const calls = new ContactCalls(page, person)
    await calls.failNext('create')
    const release = await calls.hold('create')
    await saveNew(app, mobile)
    await app.contacts.row(mail).edit.click()
    await app.contacts.editForm.value('email').fill('sanne@example')
    release()
    await expect(app.contacts.addForm.root.getByRole('alert')).toBeVisible()
    await expect(app.contacts.editForm.value('email')).toBeFocused()
    await page.keyboard.type('.net')
    await expect(app.contacts.editForm.value('email')).toHaveValue('sanne@example.net')
  })

  test('because a value is too long never leaves the form, and says by how much to shorten it', async ({
    app,
    page,
  }) => {
    const calls = new ContactCalls(page, person)
    await app.contacts.addButton.click()
    const { addForm } = app.contacts
    await addForm.fill({ channel: 'website', label: 'Work', value: '𝒳'.repeat(256) })
    await addForm.save.click()
    await expect(addForm.value('website')).toHaveAccessibleDescription(/Shorten it by 1/)
    await expect(addForm.value('website')).toBeFocused()
    expect(calls.sent('create')).toEqual([])
    await addForm.value('website').fill('𝒳'.repeat(255))
    await addForm.save.click()
    await app.contacts.expectList([
      work,
      mail,
      { channel: 'website', label: 'Work', value: '𝒳'.repeat(255) },
    ])
  })
})

test.describe('what the API finds wrong', () => {
  test('stands at its field, every fault of it, and a fault of the whole at the form', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(422, contactsOfPerson)
    await new ContactCalls(page, person).answerNext('create', 422, {
      message: 'Validation Failed',
      errors: [
        ['telephone', 'Telephone is in use'],
        ['telephone', 'Telephone has an unknown area code'],
        ['label', 'Label is not offered here'],
        ['base', 'Person may have no more contacts'],
      ],
    })
    await saveNew(app, mobile)
    const { addForm } = app.contacts
    await expect(addForm.value('telephone')).toHaveAccessibleDescription(/Telephone is in use/)
    await expect(addForm.value('telephone')).toHaveAccessibleDescription(/unknown area code/)
    await expect(addForm.value('telephone')).toHaveAttribute('aria-invalid', 'true')
    await expect(addForm.labels).toHaveAccessibleDescription('Label is not offered here')
    await expect(addForm.root.getByRole('alert').getByText('no more contacts')).toHaveText(
      'Person may have no more contacts',
    )
    await expect(addForm.value('telephone')).toHaveValue(mobile.value)
  })

  test('no longer stands at the field once the agent has saved again', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(422, contactsOfPerson)
    await new ContactCalls(page, person).answerNext('update', 422, {
      message: 'Validation Failed',
      errors: [['email', 'Email is blocked']],
    })
    await saveValue(app, mail, 'sanne@blocked.example')
    const { editForm } = app.contacts
    await expect(editForm.value('email')).toHaveAccessibleDescription(/Email is blocked/)
    await editForm.value('email').fill('sanne@example.com')
    await editForm.save.click()
    await app.contacts.expectList([work, { ...mail, value: 'sanne@example.com' }])
    await app.contacts.row({ ...mail, value: 'sanne@example.com' }).edit.click()
    await expect(editForm.value('email')).not.toHaveAccessibleDescription(/Email is blocked/)
  })
})
