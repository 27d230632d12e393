import type { Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expectNothingTyped } from '../fixtures/expectNothingTyped.ts'
import type { RunningServer } from '../fixtures/runningServer.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 44
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0440' }
const typed: Contact = { channel: 'email', label: 'Personal', value: 'typed@home.example' }

/** So many wrong tokens from one address have to wait: here each test has an address of its own. */
let lastAddress = 0

test.use({ serverSettings: { TRUST_PROXY: '127.0.0.1' } })

test.beforeEach(async ({ api, context, pageErrors }) => {
  lastAddress += 1
  await context.setExtraHTTPHeaders({ 'X-Forwarded-For': `192.0.2.${lastAddress}` })
  pageErrors.expectStatus(401, /\/v1(\/|$)/)
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
})

/** Somebody types a new contact, and is refused when it is saved. */
async function typeUntilRefused(page: Page, server: RunningServer, name: string) {
  const app = new PeopleContacts(page, { token: await server.tokens.add(name, 'agent') })
  await app.openPerson(person)
  await app.contacts.addButton.click()
  await app.contacts.addForm.fill(typed)
  await server.tokens.revoke(name)
  await app.contacts.addForm.save.click()
  await expect(app.signInPage.heading).toBeVisible()
  return app
}

async function expectOnlyStored(app: PeopleContacts, page: Page): Promise<void> {
  await app.contacts.expectList([work])
  await expectNothingTyped(app, page, typed.value)
}

/** Notes every form that is ever on the page, however shortly. */
async function watchForms(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { forms: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      seen.forms += document.querySelectorAll('section form').length
    }).observe(document, { subtree: true, childList: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: { forms: number } }).seen.forms)
}

test.describe('after a token was refused', () => {
  test('the same agent finds what was typed with another token, and saves it', async ({
    api,
    page,
    server,
    tokenFor,
  }) => {
    const app = await typeUntilRefused(page, server, 'Zoë 山田')
    await app.signInPage.signIn(await tokenFor('Zoë 山田', 'agent'))
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
    await expect(app.contacts.addForm.root.getByRole('alert')).toBeHidden()
    await app.contacts.addForm.save.click()
    await app.contacts.expectList([work, typed])
    await expect.poll(() => api.contacts(person)).toHaveLength(2)
  })

  test('another agent never sees what was typed, and it is gone for good', async ({
    page,
    server,
    tokenFor,
  }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    const forms = await watchForms(page)
    await app.signInPage.signIn(await tokenFor('Ben', 'agent'))
    await expectOnlyStored(app, page)
    expect(await forms()).toBe(0)
    const ada = await tokenFor('Ada', 'agent')
    await page.goto(`/people/${person}#access_token=${ada}`)
    await page.getByRole('button', { name: 'Use the new link' }).click()
    await expectOnlyStored(app, page)
  })

  test("whoever comes with the server's own token does not see what a named agent typed", async ({
    page,
    server,
  }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    await app.signInPage.signIn(server.token)
    await expectOnlyStored(app, page)
  })

  test('the sign-in page says what is kept, also after a reload, and lets it be discarded', async ({
    page,
    server,
    tokenFor,
  }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    await expect(page.getByText('What was typed in this tab is kept')).toBeVisible()
    // The focus goes to the field at once: what it is described by is read with it.
    await expect(app.signInPage.token).toHaveAccessibleDescription(
      /You were signed out.*What was typed in this tab is kept/,
    )
    await page.reload()
    await expect(page.getByText('What was typed in this tab is kept')).toBeVisible()
    await page.getByRole('button', { name: 'Not you? Discard it' }).click()
    await expect(page.getByRole('status').getByText('is discarded')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Not you? Discard it' })).toBeHidden()
    await expect(app.signInPage.token).toBeFocused()
    await app.signInPage.signIn(await tokenFor('Ada', 'agent'))
    await expectOnlyStored(app, page)
  })

  test('the sign-in page says how many contacts had not been deleted yet', async ({
    api,
    page,
    server,
    tokenFor,
  }) => {
    const mail: Contact = { channel: 'email', label: 'Work', value: 'ada@work.example' }
    await api.createContact(person, { label: 'work', email: mail.value })
    const app = new PeopleContacts(page, { token: await server.tokens.add('Ada', 'agent') })
    await app.openPerson(person)
    const release = await new ContactCalls(page, person).hold('read')
    await app.contacts.remove(work)
    await app.contacts.remove(mail)
    await server.tokens.revoke('Ada')
    release()
    await expect(
      page.getByRole('status').getByText('2 contacts had not been deleted yet'),
    ).toBeVisible()
    await expect(app.signInPage.token).toHaveAccessibleDescription(/had not been deleted yet/)
    await app.signInPage.signIn(await tokenFor('Ada', 'agent'))
    await app.contacts.expectList([work, mail])
  })

  test('the sign-in page says nothing of what was typed when nothing was', async ({
    page,
    server,
  }) => {
    const app = new PeopleContacts(page, { token: await server.tokens.add('Ada', 'agent') })
    await app.openPerson(person)
    await server.tokens.revoke('Ada')
    await page.reload()
    await expect(page.getByText('You were signed out')).toBeVisible()
    await expect(page.getByText('What was typed')).toBeHidden()
    await expect(page.getByText('had not been deleted yet')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Not you? Discard it' })).toBeHidden()
  })
})

test.describe('a link that signs in after a token was refused', () => {
  const yes = { name: 'Yes, go on where I was' }
  const no = { name: 'No, discard it' }

  test('asks whose it is, and gives it to who typed it', async ({ page, server, tokenFor }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    await page.goto(`/people/${person}#access_token=${await tokenFor('Ada', 'agent')}`)
    await expect(page.getByRole('heading', { name: 'Is it you who typed here?' })).toBeVisible()
    await page.getByRole('button', yes).click()
    await expect(app.contacts.addForm.value('email')).toHaveValue(typed.value)
  })

  test('asks whose it is, and discards it', async ({ page, server, tokenFor }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    await page.goto(`/people/${person}#access_token=${await tokenFor('Ada', 'agent')}`)
    await page.getByRole('button', no).click()
    await expectOnlyStored(app, page)
  })

  test('does not believe somebody else who says yes', async ({ page, server, tokenFor }) => {
    const app = await typeUntilRefused(page, server, 'Ada')
    await page.goto(`/people/${person}#access_token=${await tokenFor('Ben', 'agent')}`)
    await page.getByRole('button', yes).click()
    await expectOnlyStored(app, page)
  })
})
