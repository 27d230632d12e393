import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expectNothingTyped } from '../fixtures/expectNothingTyped.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 14
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0140' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'daan@example.org' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'daan@home.example' }

test.beforeEach(async ({ api, app }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'work', email: mail.value },
  ])
  await app.openPerson(person)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

test('a new contact that is being typed survives a reload, and is gone from the drafts once saved', async ({
  app,
  page,
}) => {
  const { addForm } = app.contacts
  await app.contacts.addButton.click()
  await addForm.fill(typed)
  await page.reload()
  await expect(addForm.value('email')).toHaveValue(typed.value)
  await expect(addForm.label('Personal')).toBeChecked()
  await addForm.save.click()
  await expect(app.contacts.row(typed).edit).toBeVisible()
  await page.reload()
  await app.contacts.expectList([work, mail, typed])
  await expectNothingTyped(app, page, typed.value)
})

test('a correction that is being typed survives a reload in the place of its row', async ({
  app,
  page,
}) => {
  const { editForm } = app.contacts
  await app.contacts.row(mail).edit.click()
  await editForm.fill({ channel: 'email', value: 'daan@new.example' })
  await page.reload()
  await expect(app.contacts.list('email').getByRole('form')).toBeVisible()
  await expect(editForm.value('email')).toHaveValue('daan@new.example')
  await editForm.save.click()
  await app.contacts.expectList([work, { ...mail, value: 'daan@new.example' }])
})

test('two contacts can be typed at the same time, and both survive a reload', async ({
  app,
  page,
}) => {
  const { addForm, editForm } = app.contacts
  await app.contacts.addButton.click()
  await addForm.fill(typed)
  await app.contacts.row(work).edit.click()
  await editForm.fill({ channel: 'telephone', value: '+31 20 555 0149' })
  await page.reload()
  await expect(addForm.value('email')).toHaveValue(typed.value)
  await expect(editForm.value('telephone')).toHaveValue('+31 20 555 0149')
})

test('what is being typed waits with its person when the agent looks somewhere else and comes back', async ({
  app,
  page,
}) => {
  const { addForm } = app.contacts
  await app.contacts.addButton.click()
  await addForm.fill(typed)
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await app.leaveDialog.keep.click()
  await app.people.search('Grace Okafor')
  await app.people.open('Grace Okafor')
  await expect(app.contacts.list('website')).toBeVisible()
  await expect(addForm.root).toBeHidden()
  await page.goBack()
  await page.goBack()
  await expect(addForm.value('email')).toHaveValue(typed.value)
  await page.goForward()
  await app.leaveDialog.keep.click()
  await expect(app.people.searchBox).toBeVisible()
  await page.goBack()
  await expect(addForm.value('email')).toHaveValue(typed.value)
})

test('the form of a correction that is opened again after a save starts from what is stored', async ({
  app,
}) => {
  const { editForm } = app.contacts
  await app.contacts.edit(mail, { value: 'daan@new.example' })
  await app.contacts.row({ ...mail, value: 'daan@new.example' }).edit.click()
  await expect(editForm.value('email')).toHaveValue('daan@new.example')
})

test.describe('Escape', () => {
  test('closes at once a form in which nothing was typed', async ({ app, page }) => {
    await app.contacts.row(mail).edit.click()
    await expect(app.contacts.editForm.value('email')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(app.contacts.editForm.root).toBeHidden()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(app.contacts.row(mail).edit).toBeFocused()
  })

  test('asks before it throws away what was typed, and keeps it for "Keep editing"', async ({
    app,
    page,
  }) => {
    const { editForm } = app.contacts
    await app.contacts.row(mail).edit.click()
    await editForm.fill({ channel: 'email', value: 'daan@new' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByRole('button', { name: 'Keep editing' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(editForm.value('email')).toBeFocused()
    await expect(editForm.value('email')).toHaveValue('daan@new')
  })

  test('pressed again keeps what was typed', async ({ app, page }) => {
    const { editForm } = app.contacts
    await app.contacts.row(mail).edit.click()
    await editForm.fill({ channel: 'email', value: 'daan@new' })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(editForm.value('email')).toHaveValue('daan@new')
  })

  test('throws what was typed away for "Discard", for good', async ({ app, page }) => {
    const { addForm } = app.contacts
    await app.contacts.addButton.click()
    await addForm.fill(typed)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await expect(addForm.root).toBeHidden()
    await expect(app.contacts.addButton).toBeFocused()
    await page.reload()
    await app.contacts.expectList([work, mail])
    await expectNothingTyped(app, page, typed.value)
  })
})

test('what is typed when the session ends is saved after signing in again, where the agent was', async ({
  page,
  freshServer,
  pageErrors,
}, testInfo) => {
  test.slow()
  pageErrors.expectStatus(401, /\/v1\//)
  const database = { DATABASE_URL: `file:${testInfo.outputPath('contacts.db')}` }
  const first = await freshServer(database)
  await first.api.setContacts(person, [{ label: 'work', email: mail.value }])
  const app = new PeopleContacts(page, first)
  await app.openPerson(person)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await first.stop()
  const second = await freshServer({
    ...database,
    PORT: new URL(first.address).port,
    ACCESS_TOKEN: 'token-of-another-day',
  })
  await app.contacts.addForm.save.click()
  await expect(app.signInPage.heading).toBeVisible()
  await expect(page.getByRole('status')).toContainText('You were signed out')
  await expect(page).toHaveURL(`${first.address}/people/${person}`)
  await app.signInPage.signIn('token-of-another-day')
  await expect(page).toHaveURL(`${first.address}/people/${person}`)
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await app.contacts.addForm.save.click()
  await app.contacts.expectList([mail, typed])
  await expect.poll(() => second.api.contacts(person)).toHaveLength(2)
})

test('signing out forgets what was typed', async ({ app, page, server }) => {
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out and discard' }).click()
  await app.signInPage.signIn(server.token)
  await app.contacts.expectList([work, mail])
  await expectNothingTyped(app, page, typed.value)
})

test('who signs in by a link with another token does not see what was typed before', async ({
  app,
  page,
  server,
  pageErrors,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await page.goto(`/people/${person}#access_token=token-of-somebody-else`)
  await page.getByRole('button', { name: 'Use the new link' }).click()
  await app.signInPage.signIn(server.token)
  await app.contacts.expectList([work, mail])
  await expectNothingTyped(app, page, typed.value)
})

test('who stays signed in against a link with another token keeps what was typed', async ({
  app,
  page,
}) => {
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await page.goto(`/people/${person}#access_token=token-of-somebody-else`)
  await page.getByRole('button', { name: 'Stay signed in as before' }).click()
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
})

test('a save that fails after another token has signed in leaves nothing of what was typed behind', async ({
  app,
  page,
  server,
  pageErrors,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  pageErrors.expectStatus(500, /\/v1\/people\/14\/contacts/)
  const calls = new ContactCalls(page, person)
  await calls.answerNext('create', 500, { message: 'Internal Server Error' })
  const release = await calls.hold('create')
  await app.contacts.add(typed)
  await page.goto(`/people/${person}#access_token=token-of-somebody-else`)
  await page.getByRole('button', { name: 'Use the new link' }).click()
  await expect(app.signInPage.heading).toBeVisible()
  const failed = page.waitForResponse((response) => response.status() === 500)
  release()
  await failed
  await app.signInPage.signIn(server.token)
  await app.contacts.expectList([work, mail])
  await page.reload()
  await app.contacts.expectList([work, mail])
  await expectNothingTyped(app, page, typed.value)
})

test('a save that succeeds after the session has ended is not made a second time by the form that waits', async ({
  app,
  api,
  page,
  server,
  pageErrors,
}) => {
  pageErrors.expectStatus(401, /\/v1\/people\/14\/contacts/)
  const calls = new ContactCalls(page, person)
  const release = await calls.hold('create')
  await app.contacts.add(typed)
  await calls.answerNext('read', 401, { message: 'Unauthorized' })
  await app.contacts.row(work).edit.click()
  await expect(app.signInPage.heading).toBeVisible()
  const created = page.waitForResponse((response) => response.status() === 201)
  release()
  await created
  await app.signInPage.signIn(server.token)
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await app.contacts.addForm.save.click()
  await expect(app.contacts.row(typed).edit).toBeVisible()
  await app.contacts.expectList([work, mail, typed])
  await expect.poll(() => api.contacts(person)).toHaveLength(3)
})
