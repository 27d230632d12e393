import type { Contact } from '../driver/contact.ts'
import { expectNothingTyped } from '../fixtures/expectNothingTyped.ts'
import { LiveSystem } from '../fixtures/liveSystem/liveSystem.ts'
import { expect, test } from '../fixtures/liveTest.ts'

const howard = 1
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0140' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }

/** The live system does not say whose a token is; here everybody has the same. */
test.beforeEach(async ({ app, live, page, pageErrors }) => {
  pageErrors.expectStatus(400, /[?&](fields|q)=/)
  pageErrors.expectStatus(401, /\/v1(\/|$)/)
  live.setContacts(howard, [{ label: 'work', telephone: work.value }])
  await app.openPerson(howard)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  live.refusesTokens = true
  await app.contacts.addForm.save.click()
  await expect(app.signInPage.heading).toBeVisible()
  await expect(page.getByText('What was typed in this tab is kept')).toBeVisible()
  live.refusesTokens = false
})

test('in front of a live system, who signs in again finds what was typed', async ({
  app,
  live,
}) => {
  await app.signInPage.signIn(LiveSystem.token)
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await app.contacts.addForm.save.click()
  await app.contacts.expectList([work, typed])
  await expect(app.contacts.row(typed).edit).toBeVisible()
  expect(live.contacts(howard)).toHaveLength(2)
})

test('in front of a live system, somebody else discards what was typed before signing in', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'Not you? Discard it' }).click()
  await app.signInPage.signIn(LiveSystem.token)
  await app.contacts.expectList([work])
  await expectNothingTyped(app, page, typed.value)
})

test('in front of a live system, a link that signs in asks whose it is', async ({ app, page }) => {
  await page.goto(`/people/${howard}#access_token=${LiveSystem.token}`)
  await page.getByRole('button', { name: 'No, discard it' }).click()
  await app.contacts.expectList([work])
  await expectNothingTyped(app, page, typed.value)
})
