import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expectReady, quietInterval, show } from '../fixtures/quietRefresh.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 99
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0990' }
const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0991' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'femke@example.org' }
const theirs = '+31 20 555 0999'
const anHour = 3_600_000

let workId: number

test.beforeEach(async ({ api, app, page }) => {
  await page.clock.install()
  const [first] = await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  workId = first?.id ?? 0
  await app.openPerson(person)
  await expectReady(app, page)
})

test.describe('while a contact is being edited', () => {
  test.beforeEach(async ({ app }) => {
    await app.contacts.row(mail).edit.click()
    await app.contacts.editForm.value('email').fill('femke@')
  })

  test('nothing moves: that something has changed is said, and shown when the agent is done', async ({
    app,
    api,
    page,
  }) => {
    await api.updateContact(person, workId, { telephone: theirs })
    await quietInterval(page)
    const show = page.getByRole('status').getByRole('button', { name: 'Show', exact: true })
    await expect(show).toBeVisible()
    await expect(app.contacts.editForm.value('email')).toBeFocused()
    await expect(app.contacts.row(work).edit).toBeVisible()
    await app.contacts.editForm.cancel.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await app.contacts.expectList([{ ...work, value: theirs }, mail])
    await expect(show).toBeHidden()
  })

  test('"Show" brings the changes, and the agent goes on typing', async ({ app, api, page }) => {
    await api.createContact(person, { label: 'home', telephone: home.value })
    await quietInterval(page)
    await page.getByRole('status').getByRole('button', { name: 'Show', exact: true }).click()
    await expect(app.contacts.row(home).edit).toBeVisible()
    await expect(app.contacts.editForm.value('email')).toBeFocused()
    await page.keyboard.type('example.net')
    await app.contacts.editForm.save.click()
    await app.contacts.expectList([work, home, { ...mail, value: 'femke@example.net' }])
  })

  test('a list that reads the same is no change', async ({ app, page }) => {
    const calls = new ContactCalls(page, person)
    await quietInterval(page)
    await expect.poll(async () => (await calls.sent('list')[0]?.response())?.status()).toBe(304)
    await expect(app.contacts.editForm.value('email')).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeHidden()
  })

  test('who comes back to the tab after an hour hears of what has changed', async ({
    app,
    api,
    page,
  }) => {
    await show(page, 'hidden')
    await page.clock.fastForward(anHour)
    await api.updateContact(person, workId, { telephone: theirs })
    await show(page, 'visible')
    await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible()
    await expect(app.contacts.row(work).edit).toBeVisible()
  })
})

test('who comes back to what was typed an hour ago finds it beside what colleagues have done since', async ({
  app,
  api,
  page,
}) => {
  await app.contacts.row(mail).edit.click()
  await app.contacts.editForm.value('email').fill('femke@example.net')
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await app.leaveDialog.keep.click()
  await expect(app.people.searchBox).toBeVisible()
  await page.clock.fastForward(50 * 60_000)
  await api.createContact(person, { label: 'home', telephone: home.value })
  await page.goBack()
  await expect(app.contacts.row(home).edit).toBeVisible()
  await expect(app.contacts.editForm.value('email')).toHaveValue('femke@example.net')
})

test('what a form that was kept shows of a colleague follows what the list brings', async ({
  app,
  api,
  page,
}) => {
  await app.contacts.row(work).edit.click()
  await app.contacts.editForm.value('telephone').fill('+31 20 555 0992')
  await page.reload()
  await api.updateContact(person, workId, { telephone: '+31 20 555 0993' })
  await page.reload()
  const conflict = app.contacts.editForm.root
  await expect(conflict).toContainText('+31 20 555 0993')
  await app.contacts.editForm.value('telephone').press('End')
  await page.keyboard.type('1')
  await api.updateContact(person, workId, { telephone: theirs })
  await quietInterval(page)
  await page.getByRole('status').getByRole('button', { name: 'Show', exact: true }).click()
  await expect(conflict).toContainText(theirs)
  await page.keyboard.type('2')
  await page.getByRole('button', { name: 'Keep theirs' }).click()
  await app.contacts.expectList([{ ...work, value: theirs }, mail])
})
