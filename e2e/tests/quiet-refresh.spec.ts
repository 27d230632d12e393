import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { hearAnnouncements } from '../fixtures/hearAnnouncements.ts'
import { expectReady, quietInterval, show } from '../fixtures/quietRefresh.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 16
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0160' }
const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0161' }
const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0162' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'femke@example.org' }
const theirs = '+31 20 555 0169'
const anHour = 3_600_000
/** What is said of what others did. */
const changed = /contact details have changed/

let workId: number
let mailId: number

test.beforeEach(async ({ api, app, page }) => {
  await page.clock.install()
  const stored = await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  workId = stored[0]?.id ?? 0
  mailId = stored[1]?.id ?? 0
  await app.openPerson(person)
  await expectReady(app, page)
})

test('what colleagues did meanwhile is there when the agent comes back to the tab', async ({
  app,
  api,
  page,
}) => {
  await show(page, 'hidden')
  await api.updateContact(person, workId, { telephone: theirs })
  await api.createContact(person, { label: 'home', telephone: home.value })
  await app.contacts.expectList([work, mail])
  await show(page, 'visible')
  await app.contacts.expectList([{ ...work, value: theirs }, home, mail])
  await expect(page.getByRole('status').getByText('The changes are shown now')).toBeVisible()
})

test('what colleagues do appears by itself after a while, and is said', async ({
  app,
  api,
  page,
}) => {
  await api.updateContact(person, workId, { telephone: theirs })
  await quietInterval(page)
  await app.contacts.expectList([{ ...work, value: theirs }, mail])
  await expect(page.getByRole('status').getByText('The changes are shown now')).toBeVisible()
})

test('what colleagues do appears to who may only read since a save was refused, whatever other form was open', async ({
  app,
  api,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(403, /\/contacts/)
  await app.contacts.row(mail).edit.click()
  await expect(app.contacts.editForm.save).toBeVisible()
  await new ContactCalls(page, person).answerNext('create', 403, { message: 'Forbidden' })
  await app.contacts.add(home)
  await expect(app.contacts.addButton).toBeHidden()
  await api.updateContact(person, workId, { telephone: theirs })
  await quietInterval(page)
  await app.contacts.expectList([{ ...work, value: theirs }, mail])
})

test('a clock that was set back hides nothing of what colleagues do', async ({
  app,
  api,
  page,
}) => {
  await page.clock.setSystemTime(Date.now() - anHour)
  await api.updateContact(person, workId, { telephone: theirs })
  await quietInterval(page)
  await app.contacts.expectList([{ ...work, value: theirs }, mail])
})

test('a clock that went ahead and was put right brings no deleted contact back', async ({
  app,
  api,
  page,
}) => {
  const updated = { ...work, value: theirs }
  const calls = new ContactCalls(page, person)
  await page.clock.setSystemTime(Date.now() + anHour)
  await api.updateContact(person, workId, { telephone: theirs })
  await quietInterval(page)
  await app.contacts.expectList([updated, mail])
  await page.clock.fastForward(7_000)
  const notice = page.getByText('The changes are shown now')
  await expect(notice).toBeHidden()
  await page.clock.setSystemTime(Date.now())
  const before = calls.sent('list').length
  const release = await calls.hold('list')
  await app.contacts.remove(mail)
  await expect.poll(() => calls.sent('list').length).toBeGreaterThan(before)
  await expect(app.contacts.undoButton).toBeVisible()
  await app.contacts.expectList([updated])
  await expect(notice).toBeHidden()
  release()
})

test('a list that has not changed is not sent again, and nothing is said', async ({
  app,
  page,
}) => {
  const heard = await hearAnnouncements(page)
  await page.reload()
  await expectReady(app, page)
  const calls = new ContactCalls(page, person)
  await quietInterval(page)
  await expect.poll(async () => (await calls.sent('list')[0]?.response())?.status()).toBe(304)
  await quietInterval(page)
  await expect.poll(async () => (await calls.sent('list')[1]?.response())?.status()).toBe(304)
  expect(calls.sent('list').every((request) => request.headers()['if-none-match'])).toBe(true)
  await app.contacts.expectList([work, mail])
  expect((await heard()).filter((text) => changed.test(text))).toEqual([])
})

test('a tab that nobody looks at asks for nothing', async ({ page, app }) => {
  const calls = new ContactCalls(page, person)
  await show(page, 'hidden')
  await quietInterval(page)
  await quietInterval(page)
  expect(calls.sent('list')).toEqual([])
  await show(page, 'visible')
  await expect.poll(() => calls.sent('list').length).toBe(1)
  await app.contacts.expectList([work, mail])
  expect(calls.sent('list')).toHaveLength(1)
})

test('what goes and what stays does not change under the eyes of who removes all', async ({
  app,
  api,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  await app.contacts.removeAllButton.click()
  await expect(app.contacts.removeAllDialog.confirm).toHaveText('Remove 2 contacts')
  await api.createContact(person, { label: 'home', telephone: home.value })
  await quietInterval(page)
  expect(calls.sent('list')).toEqual([])
  await app.contacts.removeAllDialog.cancel.click()
  await app.contacts.expectList([work, home, mail])
  expect(calls.sent('list')).toHaveLength(1)
})

test('who removes all right after a change is shown the list as it is stored, and it goes at once', async ({
  app,
  page,
}) => {
  const calls = new ContactCalls(page, person)
  const release = await calls.hold('list')
  await app.contacts.add(home)
  await expect(app.contacts.row(home).edit).toBeVisible()
  await app.contacts.removeAllButton.click()
  const { confirm } = app.contacts.removeAllDialog
  await expect(confirm).toBeDisabled()
  release()
  await expect(confirm).toHaveText('Remove 3 contacts')
  await confirm.click()
  await app.contacts.expectList([])
  expect(calls.sent('removeAll')).toHaveLength(1)
  expect(calls.sent('remove')).toEqual([])
})

test.describe('under the pointer', () => {
  test('nothing moves: changes above wait until the pointer has gone', async ({
    app,
    api,
    page,
  }) => {
    const remove = app.contacts.row(mail).remove
    await remove.hover()
    const before = await remove.boundingBox()
    await api.createContact(person, { label: 'home', telephone: home.value })
    await quietInterval(page)
    const notice = page.getByRole('status').getByText('Move the pointer away from the rows')
    await expect(notice).toBeVisible()
    await app.contacts.expectList([work, mail])
    expect(await remove.boundingBox()).toEqual(before)
    await app.contacts.addButton.hover()
    await app.contacts.expectList([work, home, mail])
    await expect(notice).toBeHidden()
    await expect(page.getByRole('status').getByText('The changes are shown now')).toBeVisible()
  })

  test('nothing changes: a new value of that row waits, too', async ({ app, api, page }) => {
    await app.contacts.row(mail).edit.hover()
    await api.updateContact(person, mailId, { email: 'femke@example.net' })
    await quietInterval(page)
    await expect(page.getByText('Move the pointer away from the rows')).toBeVisible()
    await app.contacts.expectList([work, mail])
    await app.contacts.row(work).edit.hover()
    await app.contacts.expectList([work, { ...mail, value: 'femke@example.net' }])
  })

  test('what stands below the rows does not move either', async ({ app, api, page }) => {
    const { summary } = app.person.recentChanges
    await summary.hover()
    const before = await summary.boundingBox()
    await api.createContact(person, { label: 'home', telephone: home.value })
    await quietInterval(page)
    await expect(page.getByText('Move the pointer away from the rows')).toBeVisible()
    expect(await summary.boundingBox()).toEqual(before)
    await app.contacts.addButton.hover()
    await app.contacts.expectList([work, home, mail])
  })

  test('what changes below appears at once', async ({ app, api, page }) => {
    await app.contacts.row(work).remove.hover()
    await api.updateContact(person, mailId, { email: 'femke@example.net' })
    await quietInterval(page)
    await app.contacts.expectList([work, { ...mail, value: 'femke@example.net' }])
  })
})

test('the focus goes to the next row when a colleague deletes the one that has it', async ({
  app,
  api,
  page,
}) => {
  await app.contacts.row(work).edit.focus()
  await api.removeContact(person, workId)
  await quietInterval(page)
  await app.contacts.expectList([mail])
  await expect(app.contacts.row(mail).root).toBeFocused()
})

test('a refresh that fails hides nothing, moves nothing, and can be tried again', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, new RegExp(`/v1/people/${person}/contacts`))
  await new ContactCalls(page, person).failNext('list')
  const before = await app.contacts.row(work).root.boundingBox()
  await quietInterval(page)
  await page.clock.fastForward(3_000)
  const problem = page.getByRole('alert').filter({ hasText: 'could not be refreshed' })
  await expect(problem).toContainText('The service has a problem.')
  await app.contacts.expectList([work, mail])
  expect(await app.contacts.row(work).root.boundingBox()).toEqual(before)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(problem).toBeHidden()
})

test('a service that stays away is told of once, and again when it fails once more', async ({
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, new RegExp(`/v1/people/${person}/contacts`))
  const calls = new ContactCalls(page, person)
  const problem = page.getByRole('alert').filter({ hasText: 'could not be refreshed' })
  await calls.answerNext('list', 500, {}, { times: 12 })
  await quietInterval(page)
  await problem.getByRole('button', { name: 'Close' }).click()
  await quietInterval(page)
  await expect.poll(() => calls.sent('list').length).toBe(8)
  await quietInterval(page)
  await expect.poll(() => calls.sent('list').length).toBe(12)
  await expect(problem).toBeHidden()
  await quietInterval(page)
  await expect.poll(async () => (await calls.sent('list')[12]?.response())?.status()).toBe(304)
  await calls.failNext('list')
  await quietInterval(page)
  await expect(problem).toBeVisible()
})

test('who retries by keyboard keeps the focus where it was', async ({ app, page, pageErrors }) => {
  pageErrors.expectStatus(500, new RegExp(`/v1/people/${person}/contacts`))
  await new ContactCalls(page, person).failNext('list')
  await app.contacts.row(work).copy.focus()
  await quietInterval(page)
  await page.clock.fastForward(3_000)
  const problem = page.getByRole('alert').filter({ hasText: 'could not be refreshed' })
  await problem.getByRole('button', { name: 'Retry' }).focus()
  await page.keyboard.press('Enter')
  await expect(problem).toBeHidden()
  await page.clock.runFor(100)
  await expect(app.contacts.row(work).copy).toBeFocused()
})

test('a retry that fails says so', async ({ page, pageErrors }) => {
  pageErrors.expectStatus(500, new RegExp(`/v1/people/${person}/contacts`))
  const calls = new ContactCalls(page, person)
  const problem = page.getByRole('alert').filter({ hasText: 'could not be refreshed' })
  await calls.answerNext('list', 500, {}, { times: 8 })
  await quietInterval(page)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(problem).toBeHidden()
  await expect.poll(() => calls.sent('list').length).toBe(8)
  await expect(problem).toBeVisible()
})

test('a long list without a tag is not read with every glance at the tab', async ({
  app,
  api,
  page,
}) => {
  const many = Array.from({ length: 101 }, (_, index) => `+31 20 555 ${1000 + index}`)
  await api.setContacts(
    person,
    many.map((telephone) => ({ label: 'work', telephone })),
  )
  await page.route(new RegExp(`/v1/people/${person}/contacts\\?`), async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), etag: '' } })
  })
  await page.reload()
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(101)
  await expectReady(app, page)
  const calls = new ContactCalls(page, person)
  await page.clock.fastForward(31_000)
  await show(page, 'hidden')
  await show(page, 'visible')
  await page.clock.runFor(1_000)
  expect(calls.sent('list')).toEqual([])
  await page.clock.fastForward(29_000)
  await expect.poll(() => calls.sent('list').length).toBe(2)
  await Promise.all(calls.sent('list').map((request) => request.response()))
})

test('what the agent saves brings what others did, and says so', async ({ app, api, page }) => {
  await api.createContact(person, { label: 'home', telephone: home.value })
  await app.contacts.add(mobile)
  await app.contacts.expectList([work, mobile, home, mail])
  await expect(page.getByRole('status').getByText('The changes are shown now')).toBeVisible()
})

test('of what the agent saves nothing is said when the list is read again', async ({
  app,
  page,
}) => {
  const heard = await hearAnnouncements(page)
  await page.reload()
  await expectReady(app, page)
  const calls = new ContactCalls(page, person)
  await app.contacts.add(home)
  await expect(app.contacts.row(home).edit).toBeVisible()
  await expect.poll(async () => (await calls.sent('list')[0]?.response())?.status()).toBe(200)
  await quietInterval(page)
  await expect.poll(async () => (await calls.sent('list')[1]?.response())?.status()).toBe(304)
  await app.contacts.expectList([work, home, mail])
  expect((await heard()).filter((text) => changed.test(text))).toEqual([])
})
