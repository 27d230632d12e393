import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import type { ContactsApi } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 13
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0130' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'lotte@example.org' }
const mine = '+31 20 555 0131'
const theirs = '+31 20 555 0139'

let workId: number

test.beforeEach(async ({ api, app }) => {
  const [first] = await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  workId = first?.id ?? 0
  await app.openPerson(person)
  await expect(app.contacts.row(work).edit).toBeVisible()
})

test.describe('a contact that a colleague changed while its form was open', () => {
  test.beforeEach(async ({ app, api }) => {
    const { editForm } = app.contacts
    await app.contacts.row(work).edit.click()
    await editForm.fill({ channel: 'telephone', value: mine })
    await api.updateContact(person, workId, { telephone: theirs })
    await editForm.save.click()
    await expect(editForm.root.getByText('Somebody changed this contact')).toBeVisible()
  })

  test('is not overwritten: what it was, theirs and yours are shown', async ({ app, api }) => {
    const { root } = app.contacts.editForm
    await expect(root.getByRole('definition')).toHaveText([
      `Work ${theirs}`,
      `Work ${work.value}`,
      `Work ${mine}`,
    ])
    await expect(app.contacts.editForm.value('telephone')).toHaveValue(mine)
    expect(await api.contacts(person)).toContainEqual(
      expect.objectContaining({ id: workId, telephone: theirs }),
    )
  })

  test('gets the value of the agent who chooses "Save mine"', async ({ app, api }) => {
    await app.contacts.editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    await app.contacts.expectList([{ ...work, value: mine }, mail])
    await expect
      .poll(() => api.contacts(person))
      .toContainEqual(expect.objectContaining({ id: workId, telephone: mine }))
  })

  test('stays as the colleague left it for the agent who chooses "Keep theirs"', async ({
    app,
    api,
  }) => {
    await app.contacts.editForm.root.getByRole('button', { name: 'Keep theirs' }).click()
    await expect(app.contacts.row({ ...work, value: theirs }).edit).toBeVisible()
    await app.contacts.expectList([{ ...work, value: theirs }, mail])
    await expect
      .poll(() => api.contacts(person))
      .toContainEqual(expect.objectContaining({ id: workId, telephone: theirs }))
  })

  test('can be changed once more by the colleague while it is saved, and the agent is asked once more', async ({
    app,
    api,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(412, contactsOfPerson)
    await page.route(contactsOfPerson, async (route) => {
      const isSave = route.request().method() === 'PATCH'
      if (isSave) await api.updateContact(person, workId, { telephone: '+31 20 555 0138' })
      await route.fallback()
    })
    const { root } = app.contacts.editForm
    await root.getByRole('button', { name: 'Save mine' }).click()
    await expect(root.getByRole('definition')).toHaveText([
      'Work +31 20 555 0138',
      `Work ${theirs}`,
      `Work ${mine}`,
    ])
  })
})

test.describe('a contact that a colleague removed while its form was open', () => {
  test.beforeEach(async ({ app, api, pageErrors }) => {
    pageErrors.expectStatus(404, contactsOfPerson)
    await app.contacts.row(work).edit.click()
    await app.contacts.editForm.fill({ channel: 'telephone', value: mine })
    await api.removeContact(person, workId)
    await app.contacts.editForm.save.click()
  })

  test('is added again by Save, with what was typed', async ({ app, api }) => {
    const { addForm } = app.contacts
    await expect(addForm.root.getByRole('alert')).toContainText('removed meanwhile')
    await expect(addForm.value('telephone')).toHaveValue(mine)
    await app.contacts.expectList([mail])
    await addForm.save.click()
    const again = app.contacts.row({ ...work, value: mine })
    await expect(again.edit).toBeVisible()
    await expect(again.root).toBeFocused()
    await app.contacts.expectList([{ ...work, value: mine }, mail])
    const stored = await api.contacts(person)
    expect(stored.map(({ telephone, email }) => telephone ?? email)).toEqual([mine, mail.value])
    expect(stored.map(({ id }) => id)).not.toContain(workId)
  })

  test('stays away when the agent discards what was typed', async ({ app, page }) => {
    await app.contacts.addForm.cancel.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await app.contacts.expectList([mail])
  })
})

test.describe('a contact that the directory synchronisation took over', () => {
  test('gives its row back, read-only, when nothing was typed yet', async ({ app, api }) => {
    await api.updateContact(person, workId, { integration: true })
    await app.contacts.row(work).edit.click()
    await expect(app.contacts.editForm.root).toBeHidden()
    await app.contacts.expectLocked(work)
  })

  test('gives its row back while the agent types, and keeps what was typed to copy or discard', async ({
    app,
    api,
    page,
  }) => {
    const release = await new ContactCalls(page, person).hold('read')
    await app.contacts.row(work).edit.click()
    await app.contacts.editForm.fill({ channel: 'telephone', value: mine })
    await api.updateContact(person, workId, { integration: true })
    release()
    await expect(app.contacts.editForm.root).toBeHidden()
    await app.contacts.expectLocked(work)
    const kept = app.contacts.region.getByRole('alert').filter({ hasText: mine })
    await expect(kept).toContainText('What you typed was not saved')
    await expect(kept.getByRole('button', { name: `Copy ${mine}` })).toBeFocused()
    await kept.getByRole('button', { name: 'Discard' }).click()
    await expect(kept).toBeHidden()
    await app.contacts.expectList([work, mail])
    await app.contacts.expectLocked(work)
  })

  test('is not written to by Save, and keeps what was typed', async ({ app, api }) => {
    const { editForm } = app.contacts
    await app.contacts.row(work).edit.click()
    await editForm.fill({ channel: 'telephone', value: mine })
    await api.updateContact(person, workId, { integration: true })
    await editForm.save.click()
    await app.contacts.expectLocked(work)
    await expect(app.contacts.region.getByRole('alert')).toContainText(mine)
    expect(await api.contacts(person)).toContainEqual(
      expect.objectContaining({ id: workId, telephone: work.value }),
    )
  })

  test('is not deleted, and the page says why', async ({ app, api, page }) => {
    await api.updateContact(person, workId, { integration: true })
    await app.contacts.row(work).remove.click()
    const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
    await expect(problem).toContainText('directory synchronisation')
    await expect(problem.getByRole('button', { name: 'Retry' })).toBeHidden()
    await app.contacts.expectLocked(work)
    expect(await api.contacts(person)).toHaveLength(2)
  })
})

test('a delete is not carried out on a contact that a colleague changed, until the agent knows', async ({
  app,
  api,
  page,
}) => {
  await api.updateContact(person, workId, { telephone: theirs })
  await app.contacts.row(work).remove.click()
  const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
  await expect(problem).toContainText(`now reads: Work ${theirs}`)
  await app.contacts.expectList([{ ...work, value: theirs }, mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(2)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await app.contacts.expectList([mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
})

test('Remove all stops when a colleague has added a contact that the dialog did not list', async ({
  app,
  api,
  pageErrors,
}) => {
  pageErrors.expectStatus(412, contactsOfPerson)
  const { removeAllDialog } = app.contacts
  await app.contacts.removeAllButton.click()
  await expect(removeAllDialog.confirm).toHaveText('Remove 2 contacts')
  await api.createContact(person, { label: 'mobile', telephone: theirs })
  await removeAllDialog.confirm.click()
  await expect(removeAllDialog.root.getByRole('alert')).toContainText('changed meanwhile')
  await expect(removeAllDialog.confirm).toHaveText('Remove 3 contacts')
  expect(await api.contacts(person)).toHaveLength(3)
  await removeAllDialog.confirm.click()
  await app.contacts.expectList([])
})

test.describe('a contact that a colleague moved to another channel while its form was open', () => {
  const moved: Contact = { channel: 'website', label: 'Work', value: 'www.example.org' }

  let calls: ContactCalls

  test.beforeEach(async ({ app, api, page }) => {
    const { editForm } = app.contacts
    await app.contacts.row(work).edit.click()
    await editForm.fill({ channel: 'telephone', value: mine })
    calls = new ContactCalls(page, person)
    await api.updateContact(person, workId, { telephone: null, website: moved.value })
    await editForm.save.click()
    await expect(
      editForm.root.getByText('Somebody moved this contact from Telephone to Website'),
    ).toBeVisible()
  })

  test('moves back with what was typed for the agent who chooses "Save mine"', async ({
    app,
    api,
  }) => {
    await app.contacts.editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    await app.contacts.expectList([{ ...work, value: mine }, mail])
    await expect
      .poll(() => api.contacts(person))
      .toContainEqual(expect.objectContaining({ id: workId, telephone: mine }))
  })

  test('is not read again while it is saved: an answer that comes late would show it as it was', async ({
    app,
  }) => {
    // One for the save, and one for the form, which was drawn anew where the contact stands now.
    await expect.poll(() => calls.sent('read').length).toBe(2)
    await app.contacts.editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    await app.contacts.expectSettled()
    expect(calls.sent('read')).toHaveLength(3)
    expect(calls.sent('update')).toHaveLength(1)
  })

  test('stays there for the agent who chooses "Keep theirs"', async ({ app }) => {
    await app.contacts.editForm.root.getByRole('button', { name: 'Keep theirs' }).click()
    await app.contacts.expectList([mail, moved])
  })
})

test.describe('a contact that a synchronisation replaced while its form was open', () => {
  const replaceBy = async (api: ContactsApi, integration: boolean) => {
    await api.removeContact(person, workId)
    await api.createContact(person, { label: 'work', telephone: work.value, integration })
  }

  test.beforeEach(async ({ app, pageErrors }) => {
    pageErrors.expectStatus(404, contactsOfPerson)
    await app.contacts.row(work).edit.click()
    await app.contacts.editForm.fill({ channel: 'telephone', value: mine })
  })

  test('is said to be another one now, which Save changes', async ({ app, api }) => {
    const { editForm } = app.contacts
    await replaceBy(api, false)
    await editForm.save.click()
    await expect(editForm.root.getByRole('alert')).toContainText(
      'put an equal contact in the place',
    )
    await expect(editForm.value('telephone')).toHaveValue(mine)
    await expect(app.contacts.list('telephone').getByRole('form')).toBeVisible()
    await editForm.save.click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    await app.contacts.expectList([{ ...work, value: mine }, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(2)
  })

  test('is shown read-only when the directory maintains the new one, and what was typed can be added as a new contact', async ({
    app,
    api,
  }) => {
    await replaceBy(api, true)
    await app.contacts.editForm.save.click()
    await app.contacts.expectLocked(work)
    const kept = app.contacts.region.getByRole('alert').filter({ hasText: mine })
    await expect(kept).toContainText('The directory synchronisation replaced this contact')
    await kept.getByRole('button', { name: 'Add as a new contact' }).click()
    await expect(app.contacts.addForm.value('telephone')).toHaveValue(mine)
    await expect(app.contacts.addForm.value('telephone')).toBeFocused()
    await expect(kept).toBeHidden()
    await app.contacts.addForm.save.click()
    await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()
    await app.contacts.expectList([work, { ...work, value: mine }, mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(3)
  })

  test('is not deleted in its new form, and the page says why', async ({ app, api, page }) => {
    await app.contacts.editForm.cancel.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await replaceBy(api, true)
    await app.contacts.row(work).remove.click()
    const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
    await expect(problem).toContainText('has replaced it')
    await app.contacts.expectLocked(work)
    expect(await api.contacts(person)).toHaveLength(2)
  })
})

test('a correction of what the agent has just saved is no conflict with it', async ({
  app,
  api,
}) => {
  const second = '+31 20 555 0137'
  await app.contacts.edit(work, { value: mine })
  await app.contacts.edit({ ...work, value: mine }, { value: second })
  await app.contacts.edit({ ...work, value: second }, { label: 'Home' })
  await expect(app.contacts.row({ ...work, label: 'Home', value: second }).edit).toBeVisible()
  await app.contacts.expectList([{ ...work, label: 'Home', value: second }, mail])
  await expect(app.contacts.editForm.root).toBeHidden()
  expect(await api.contacts(person)).toContainEqual(
    expect.objectContaining({ id: workId, label: 'home', telephone: second }),
  )
})

test('of two agents who edit one contact the second is asked, and the first sees what was chosen', async ({
  app,
  browser,
  server,
  api,
}) => {
  const context = await browser.newContext()
  const other = new PeopleContacts(await context.newPage(), server)
  await other.openPerson(person)
  await other.contacts.row(work).edit.click()
  await app.contacts.edit(work, { value: mine })
  await expect(app.contacts.row({ ...work, value: mine }).edit).toBeVisible()

  await other.contacts.editForm.fill({ channel: 'telephone', label: 'Home', value: theirs })
  await other.contacts.editForm.save.click()
  const { root } = other.contacts.editForm
  await expect(root.getByRole('definition')).toHaveText([
    `Work ${mine}`,
    `Work ${work.value}`,
    `Home ${theirs}`,
  ])
  await root.getByRole('button', { name: 'Save mine' }).click()
  const chosen: Contact = { ...work, label: 'Home', value: theirs }
  await expect(other.contacts.row(chosen).edit).toBeVisible()
  await context.close()

  await app.contacts.row({ ...work, value: mine }).edit.click()
  await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 555 0136' })
  await app.contacts.editForm.save.click()
  await app.contacts.editForm.root.getByRole('button', { name: 'Keep theirs' }).click()
  await app.contacts.expectList([chosen, mail])
  await expect.poll(() => api.contacts(person)).toHaveLength(2)
})
