import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 15
const contactsOfPerson = new RegExp(`/v1/people/${person}/contacts`)
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0150' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'noor@example.org' }

test.describe('an agent who may only read', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test.beforeEach(async ({ api, app, pageErrors }) => {
    pageErrors.expectStatus(403, contactsOfPerson)
    await api.setContacts(person, [
      { label: 'work', telephone: work.value },
      { label: 'work', email: mail.value },
    ])
    await app.openPerson(person)
    await expect(app.contacts.row(mail).edit).toBeVisible()
  })

  test('keeps reading and copying after a refused save, and what was typed', async ({
    app,
    page,
  }) => {
    await new ContactCalls(page, person).answerNext('update', 403, { message: 'Forbidden' })
    await app.contacts.edit(work, { value: '+31 20 555 0159' })
    await expect(
      app.contacts.region.getByText('does not allow changing them').first(),
    ).toBeVisible()
    await app.contacts.expectList([work, mail])
    await expect(app.contacts.addButton).toBeHidden()
    await expect(app.contacts.removeAllButton).toBeHidden()
    await expect(app.contacts.region.getByRole('button', { name: /^(Edit|Delete) / })).toHaveCount(
      0,
    )
    const kept = app.contacts.region.getByRole('alert').filter({ hasText: '+31 20 555 0159' })
    await kept.getByRole('button', { name: 'Copy +31 20 555 0159' }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toBe('+31 20 555 0159')
    await app.contacts.row(mail).copy.click()
    await expect.poll(copied).toBe(mail.value)
    await kept.getByRole('button', { name: 'Discard' }).click()
    await app.contacts.expectList([work, mail])
  })

  test('keeps what was typed for a new contact', async ({ app, page }) => {
    await new ContactCalls(page, person).answerNext('create', 403, { message: 'Forbidden' })
    await app.contacts.add({ channel: 'website', label: 'Work', value: 'www.example.org' })
    const kept = app.contacts.region.getByRole('alert').filter({ hasText: 'www.example.org' })
    await expect(kept.getByRole('button', { name: 'Copy www.example.org' })).toBeVisible()
    await expect(app.contacts.addButton).toBeHidden()
    await app.contacts.expectList([work, mail])
  })

  test('sees the contact again whose delete was refused, and is not told to retry', async ({
    app,
    page,
  }) => {
    await new ContactCalls(page, person).answerNext('remove', 403, { message: 'Forbidden' })
    await app.contacts.row(work).remove.click()
    const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
    await expect(problem).toContainText('Your access does not allow this')
    await expect(problem.getByRole('button', { name: 'Retry' })).toBeHidden()
    await app.contacts.expectList([work, mail])
    await expect(app.contacts.removeAllButton).toBeHidden()
  })

  test('can read the row whose open form gave way to the refusal of another save', async ({
    app,
    page,
  }) => {
    const calls = new ContactCalls(page, person)
    await calls.answerNext('create', 403, { message: 'Forbidden' })
    const release = await calls.hold('create')
    await app.contacts.add({ channel: 'website', label: 'Work', value: 'www.example.org' })
    await app.contacts.row(work).edit.click()
    await expect(app.contacts.editForm.root).toBeVisible()
    release()
    await expect(app.contacts.editForm.root).toBeHidden()
    await app.contacts.expectList([work, mail])
  })
})

test.describe('contacts that may not be read', () => {
  for (const { status, message, reason } of [
    { status: 403, message: 'Forbidden', reason: 'Your access does not allow this.' },
    { status: 404, message: 'Not Found', reason: 'It is not there any more.' },
  ]) {
    test(`are said to be refused by ${status}, and the person stays readable`, async ({
      app,
      page,
      pageErrors,
    }) => {
      pageErrors.expectStatus(status, /\/v1\/people\/2\/contacts/)
      await new ContactCalls(page, 2).answerNext('list', status, { message })
      await app.openPerson(2)
      await expect(app.person.heading).toHaveText('Grace Okafor')
      const problem = app.contacts.region.getByRole('alert')
      await expect(problem).toContainText('The contact details could not be loaded')
      await expect(problem).toContainText(reason)
      await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0)
      await expect(app.contacts.addButton).toHaveCount(0)
    })
  }

  test('because the service fails can be asked for again', async ({ app, page, pageErrors }) => {
    pageErrors.expectStatus(500, /\/v1\/people\/1\/contacts/)
    await new ContactCalls(page, 1).failNext('list')
    await app.openPerson(1)
    const problem = app.contacts.region.getByRole('alert')
    await expect(problem).toContainText('The service has a problem.')
    await problem.getByRole('button', { name: 'Retry' }).click()
    await expect(app.contacts.list('telephone')).toBeVisible()
    await expect(problem).toBeHidden()
  })

  test('because a proxy answers with a page of its own are not shown as that page', async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(504, /\/v1\/people\/1\/contacts/)
    const html = '<html><body><h1>Gateway time-out from proxy-7</h1></body></html>'
    await page.route(/\/v1\/people\/1\/contacts/, (route) =>
      route.fulfill({ status: 504, contentType: 'text/html', body: html }),
    )
    await app.openPerson(1)
    const problem = app.contacts.region.getByRole('alert')
    await expect(problem.getByRole('button', { name: 'Retry' })).toBeVisible({ timeout: 15_000 })
    await expect(page.getByText('proxy-7')).toHaveCount(0)
  })
})

test('an address that is none of the page says so, and leads to the search', async ({
  app,
  page,
}) => {
  await app.open('/peeple/2')
  await expect(app.person.heading).toHaveText('There is no such page')
  await page.getByRole('link', { name: 'Find a person' }).click()
  await expect(app.people.searchBox).toBeVisible()
})

test('when the service asks to slow down the page waits, says so, and goes on by itself', async ({
  page,
  freshServer,
  pageErrors,
}) => {
  pageErrors.expectStatus(429, /\/v1\//)
  const server = await freshServer({ RATE_LIMIT: '1/3,3600' })
  const app = new PeopleContacts(page, server)
  await app.open('/people/2')
  const notice = page.getByRole('status').filter({ hasText: 'asked us to slow down' })
  await expect(notice).toContainText(/goes on by itself in \d seconds?\./)
  await expect(notice).toMatchAriaSnapshot(`
    - status:
      - paragraph: /goes on by itself$/
  `)
  await expect(app.contacts.list('website')).toBeVisible({ timeout: 15_000 })
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await expect(notice).toBeHidden()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
})

test('a save that the service asks to wait with is stored by itself, once', async ({
  app,
  api,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(429, contactsOfPerson)
  await api.clear(person)
  await app.openPerson(person)
  const calls = new ContactCalls(page, person)
  const tooMany = { message: 'Too Many Requests' }
  await calls.answerNext('create', 429, tooMany, { headers: { 'Retry-After': '2' } })
  await app.contacts.add(mail)
  await expect(page.getByRole('status').filter({ hasText: 'slow down' })).toBeVisible()
  await expect(app.contacts.row(mail).root).toContainText('Saving…')
  await expect(app.contacts.row(mail).edit).toBeVisible({ timeout: 15_000 })
  await app.contacts.expectList([mail])
  const keys = calls.sent('create').map((request) => request.headers()['idempotency-key'])
  expect(keys).toEqual([expect.any(String), keys[0]])
  expect(await api.contacts(person)).toHaveLength(1)
})

test.describe('without a connection', () => {
  test('what is loaded stays readable, and the page says that it is offline', async ({
    app,
    context,
    page,
    pageErrors,
  }) => {
    // Parts that load in idle time may still be on their way.
    pageErrors.allowNoConnection(/\/assets\//)
    await app.openPerson(2)
    await expect(app.contacts.list('website')).toBeVisible()
    const count = await app.contacts.region.getByRole('listitem').count()
    await context.setOffline(true)
    await expect(page.getByRole('status').getByText('You are offline')).toBeVisible()
    await expect(app.contacts.region.getByRole('listitem')).toHaveCount(count)
    await context.setOffline(false)
    await expect(page.getByText('You are offline')).toBeHidden()
  })

  test('Save is refused at the form, the text stays, and saving works when it is back', async ({
    app,
    api,
    context,
    page,
  }) => {
    await api.clear(person)
    await app.openPerson(person)
    const { addForm } = app.contacts
    await app.contacts.addButton.click()
    await addForm.fill(mail)
    const calls = new ContactCalls(page, person)
    await context.setOffline(true)
    await addForm.save.click()
    await expect(addForm.root.getByRole('alert')).toContainText('You are offline')
    await expect(addForm.value('email')).toHaveValue(mail.value)
    expect(calls.sent('create')).toEqual([])
    await context.setOffline(false)
    await expect(addForm.root.getByRole('alert')).toBeHidden()
    expect(calls.sent('create')).toEqual([])
    await addForm.save.click()
    await app.contacts.expectList([mail])
    await expect.poll(() => api.contacts(person)).toHaveLength(1)
  })

  test('Delete and Remove all are refused, and nothing goes', async ({
    app,
    api,
    context,
    page,
  }) => {
    await api.setContacts(person, [{ label: 'work', email: mail.value }])
    await app.openPerson(person)
    await expect(app.contacts.row(mail).edit).toBeVisible()
    await app.contacts.removeAllButton.click()
    await expect(app.contacts.removeAllDialog.confirm).toBeEnabled()
    await context.setOffline(true)
    await expect(app.contacts.removeAllDialog.confirm).toBeDisabled()
    await app.contacts.removeAllDialog.cancel.click()
    await app.contacts.row(mail).remove.click()
    await expect(page.getByRole('alert').getByText('You are offline')).toBeVisible()
    await app.contacts.expectList([mail])
    await context.setOffline(false)
    await app.contacts.remove(mail)
    await expect.poll(() => api.contacts(person)).toHaveLength(0)
  })
})

test('a service that is down is said to be, and Retry shows the contacts once it is back', async ({
  page,
  freshServer,
  pageErrors,
}) => {
  test.slow()
  pageErrors.expectNoConnection(/\/v1\/|\/favicon\.svg$/)
  const first = await freshServer()
  const app = new PeopleContacts(page, first)
  await app.openPerson(1)
  await expect(app.contacts.list('website')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await app.people.search('Grace Okafor')
  await expect(app.people.person(/./)).toHaveCount(1)
  await first.stop()
  await app.people.open('Grace Okafor')
  const problem = app.contacts.region.getByRole('alert')
  await expect(problem).toContainText('There is no connection to the service.', {
    timeout: 15_000,
  })
  await freshServer({ PORT: new URL(first.address).port })
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(app.contacts.list('website')).toBeVisible()
  await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
  await expect(app.person.heading).toHaveText('Grace Okafor')
})
