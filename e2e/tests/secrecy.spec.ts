import type { Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'
import { TokenTraces } from '../fixtures/tokenTraces.ts'

const person = 71
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0710' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'noor@example.org' }
const site: Contact = { channel: 'website', label: 'Work', value: 'www.example.org' }
const locked: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0710' }

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ api, pageErrors }) => {
  pageErrors.allowStatus(401, /\/v1/)
  pageErrors.allowStatus(404, /\/v1\/people\/999999/)
  pageErrors.allowStatus(500, /\/v1\//)
  pageErrors.allowNoConnection(/\/v1/)
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'mobile', telephone: locked.value, integration: true },
    { label: 'work', email: mail.value },
  ])
})

const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out' }).click()

test('on every screen and in every action the token is nowhere but in the call and in the storage of the tab', async ({
  api,
  context,
  page,
  server,
}) => {
  test.slow()
  const traces = new TokenTraces(context, server)
  const app = new PeopleContacts(page)
  const { contacts, people, signInPage } = app
  const { addForm, editForm, removeAllDialog } = contacts
  const calls = new ContactCalls(page, person)

  await test.step('sign-in', async () => {
    await app.open(`/people/${person}`)
    await signInPage.signIn('')
    await expect(page.getByText('Enter your access token')).toBeVisible()
    await signInPage.signIn('another-token')
    await expect(page.getByText('This access token is not accepted')).toBeVisible()
    await page.route(/\/v1$/, (route) => route.abort())
    await signInPage.signIn(server.token)
    await expect(page.getByText('The service cannot be reached')).toBeVisible()
    expect(await page.content()).not.toContain(server.token)
    await page.unroute(/\/v1$/)
    await signInPage.button.click()
  })

  await test.step('a person', async () => {
    await contacts.expectList([work, locked, mail])
    await traces.expectOnlyStored(page, 'after signing in')
    await contacts.row(mail).copy.click()
    for (const _choice of [1, 2, 3]) await page.getByRole('button', { name: /^Theme/ }).click()
    await app.person.recentChanges.summary.click()
    await expect(app.person.recentChanges.changes.first()).toBeVisible()
    await traces.expectOnlyStored(page, 'with the record of changes')
  })

  await test.step('add and edit', async () => {
    await contacts.addButton.click()
    await addForm.save.click()
    await expect(addForm.root.getByText('Enter a telephone number')).toBeVisible()
    await addForm.fill(site)
    await addForm.save.click()
    await contacts.edit(mail, { value: 'noor@example.net' })
    await contacts.edit({ ...mail, value: 'noor@example.net' }, { value: mail.value })
    await contacts.expectList([work, locked, mail, site])
  })

  await test.step('conflict', async () => {
    await contacts.row(work).edit.click()
    await editForm.fill({ channel: 'telephone', value: '+31 20 555 0711' })
    const [stored] = await api.contacts(person)
    await api.updateContact(person, stored?.id ?? 0, { telephone: '+31 20 555 0712' })
    await editForm.save.click()
    await expect(editForm.root.getByRole('button', { name: 'Save mine' })).toBeVisible()
    await traces.expectOnlyStored(page, 'at a conflict')
    await editForm.root.getByRole('button', { name: 'Save mine' }).click()
    await contacts.expectList([{ ...work, value: '+31 20 555 0711' }, locked, mail, site])
  })

  await test.step('delete and undo', async () => {
    await contacts.remove(site)
    await contacts.undo()
    await contacts.expectList([{ ...work, value: '+31 20 555 0711' }, locked, mail, site])
  })

  await test.step('writes that fail', async () => {
    await calls.failNext('remove')
    await contacts.row(site).remove.click()
    await expect(page.getByRole('alert').getByRole('button', { name: 'Retry' })).toBeVisible()
    await calls.breakNext('create', 2)
    await contacts.addButton.click()
    await addForm.fill({ channel: 'email', label: 'Personal', value: 'noor@home.example' })
    await addForm.save.click()
    await expect(addForm.root.getByRole('alert')).toBeVisible()
    await traces.expectOnlyStored(page, 'after writes that failed')
    await addForm.cancel.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  })

  await test.step('remove all', async () => {
    await contacts.removeAllButton.click()
    await traces.expectOnlyStored(page, 'in the dialog')
    await removeAllDialog.confirm.click()
    await contacts.expectList([locked])
    await api.clear(person)
  })

  await test.step('reads that fail, and a person without contacts', async () => {
    const path = new RegExp(`/v1/people/${person}(/|$)`)
    await page.route(path, (route) =>
      /contacts/.test(route.request().url())
        ? route.fulfill({ status: 500, json: { message: 'Internal Server Error' } })
        : route.abort(),
    )
    await page.reload()
    const retry = page.getByRole('button', { name: 'Retry' })
    await expect(retry).toHaveCount(2, { timeout: 15_000 })
    await traces.expectOnlyStored(page, 'after reads that failed')
    await page.unroute(path)
    await retry.last().click()
    await contacts.expectList([])
    await retry.click()
    await expect(app.person.heading).toBeVisible()
  })

  await test.step('offline', async () => {
    await context.setOffline(true)
    await expect(page.getByText('You are offline')).toBeVisible()
    await traces.expectOnlyStored(page, 'offline')
    await context.setOffline(false)
  })

  await test.step('search', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await people.search('Grace')
    await expect(people.person('Grace Okafor')).toBeVisible()
    await people.search('nobody of this name')
    await expect(page.getByText('Nobody is found by')).toBeVisible()
    await page.route(/\/v1\/people\?/, (route) => route.abort())
    await people.search('Grac')
    await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible({ timeout: 15_000 })
    await traces.expectOnlyStored(page, 'in the search')
    await page.unroute(/\/v1\/people\?/)
  })

  await test.step('nobody and nothing', async () => {
    await app.open('/people/999999')
    await expect(app.person.heading).toHaveText('This person does not exist')
    await app.open('/peeple')
    await expect(app.person.heading).toHaveText('There is no such page')
    await traces.expectOnlyStored(page, 'where there is none')
  })

  await test.step('the session ends', async () => {
    await page.route(/\/v1\/people\/2$/, (route) =>
      route.fulfill({ status: 401, json: { message: 'Unauthorized' } }),
    )
    await app.open('/people/2')
    await expect(page.getByText('You were signed out')).toBeVisible()
    await traces.expectNoneIn(page, 'after the API has refused it')
    await page.unroute(/\/v1\/people\/2$/)
    await signInPage.signIn(server.token)
    await expect(app.person.heading).toHaveText('Grace Okafor')
    await signOut(page)
    await expect(signInPage.heading).toBeVisible()
    await traces.expectNoneIn(page, 'after signing out')
  })

  await traces.expectNoneSent()
})

test('a link that signs in, and one that asks before it replaces the session, leave the token nowhere else', async ({
  context,
  page,
  server,
  tokenFor,
}) => {
  const traces = new TokenTraces(context, server)
  const other = { ...server, token: await tokenFor('Ada', 'agent') }
  const tracesOfOther = new TokenTraces(context, other)
  const app = new PeopleContacts(page, server)
  await app.openPerson(2)
  await traces.expectOnlyStored(page, 'opened by the link')
  for (const answer of ['Stay signed in as before', 'Use the new link']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#access_token=${other.token}`)
    await expect(page.getByRole('heading', { name: 'You are signed in already' })).toBeVisible()
    await traces.expectOnlyStored(page, 'at the question')
    await tracesOfOther.expectNoneIn(page, 'at the question')
    await page.getByRole('button', { name: answer }).click()
    await expect(app.person.heading).toHaveText('Grace Okafor')
  }
  await tracesOfOther.expectOnlyStored(page, 'after the answer')
  await traces.expectNoneIn(page, 'after another has taken its place')
  await traces.expectNoneSent()
  await tracesOfOther.expectNoneSent()
})
