import type { BrowserContext, Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { startPortal } from '../fixtures/portal.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 45
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0450' }
const theirs: Contact = { channel: 'telephone', label: 'Home', value: '+31 20 555 0451' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }

test.beforeEach(async ({ api }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
})

async function type({ contacts }: PeopleContacts): Promise<void> {
  await contacts.addButton.click()
  await contacts.addForm.fill(typed)
}

test.describe('a laptop that is closed for a night', () => {
  /** No connection and no time for the page, as when the machine sleeps. */
  async function sleep(context: BrowserContext, page: Page): Promise<void> {
    await context.setOffline(true)
    await page.clock.fastForward('08:00:00')
  }

  async function wake(context: BrowserContext): Promise<void> {
    await context.setOffline(false)
  }

  test.beforeEach(async ({ page, pageErrors }) => {
    pageErrors.allowNoConnection(/\/(v1|assets)\//)
    await page.clock.install()
  })

  test('shows by itself what others did meanwhile', async ({ api, app, context, page }) => {
    await app.openPerson(person)
    await expect(app.contacts.row(work).edit).toBeVisible()
    await sleep(context, page)
    await expect(app.contacts.row(work).edit).toBeVisible()
    await api.createContact(person, { label: 'home', telephone: theirs.value })
    await wake(context)
    await app.contacts.expectList([work, theirs])
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  })

  test('still has what was typed, and saves it', async ({ api, app, context, page }) => {
    await app.openPerson(person)
    await type(app)
    await sleep(context, page)
    await api.createContact(person, { label: 'home', telephone: theirs.value })
    await wake(context)
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, theirs, typed])
    await expect.poll(() => api.contacts(person)).toHaveLength(3)
  })

  test('still has what was typed when the session has ended meanwhile', async ({
    context,
    page,
    pageErrors,
    server,
    tokenFor,
  }) => {
    pageErrors.expectStatus(401, /\/v1\//)
    const app = new PeopleContacts(page, { token: await server.tokens.add('Ines', 'agent') })
    await app.openPerson(person)
    await type(app)
    await sleep(context, page)
    await server.tokens.revoke('Ines')
    await wake(context)
    await app.signInPage.signIn(await tokenFor('Ines', 'agent'))
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, typed])
  })
})

test('what was typed is there when the agent comes Back from another site', async ({
  app,
  page,
}) => {
  const elsewhere = await startPortal()
  await app.openPerson(person)
  await type(app)
  await page.goto(elsewhere.origin)
  await page.goBack()
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  await page.goto(elsewhere.origin)
  await page.goto(`/people/${person}`)
  await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  elsewhere.stop()
})

test.describe('a tab that was duplicated while something was typed', () => {
  let second: PeopleContacts
  let secondPage: Page

  test.beforeEach(async ({ app, context, page }) => {
    await app.openPerson(person)
    await type(app)
    const opened = context.waitForEvent('page')
    await page.evaluate(() => void window.open(location.href))
    secondPage = await opened
    second = new PeopleContacts(secondPage)
    await expect(second.contacts.addForm.value('email')).toHaveValue(typed.value)
  })

  test('and saves it too makes no second contact', async ({ api, app }) => {
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, typed])
    await second.contacts.addForm.save.click()
    await second.contacts.expectList([work, typed])
    await expect(second.contacts.row(typed).edit).toBeVisible()
    expect(await api.contacts(person)).toHaveLength(2)
  })

  test('and saves it at the same moment makes no second contact', async ({ api, app, page }) => {
    const calls = [new ContactCalls(page, person), new ContactCalls(secondPage, person)]
    await Promise.all([app.contacts.addForm.save.click(), second.contacts.addForm.save.click()])
    await expect(app.contacts.row(typed).edit).toBeVisible()
    await expect(second.contacts.row(typed).edit).toBeVisible()
    expect(calls.map((each) => each.sent('create').length)).toEqual([1, 1])
    expect(await api.contacts(person)).toHaveLength(2)
  })

  test('has its own drafts from then on', async ({ app, page }) => {
    await second.contacts.addForm.value('email').fill('second@home.example')
    await secondPage.reload()
    await page.reload()
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
    await expect(second.contacts.addForm.value('email')).toHaveValue('second@home.example')
    await app.contacts.addForm.cancel.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await secondPage.reload()
    await expect(second.contacts.addForm.value('email')).toHaveValue('second@home.example')
  })
})

test('a new tab has none of the drafts of the others', async ({ app, context }) => {
  await app.openPerson(person)
  await type(app)
  const other = new PeopleContacts(await context.newPage())
  await other.openPerson(person)
  await other.contacts.expectList([work])
  await expect(other.contacts.addForm.root).toBeHidden()
})
