import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 42
const changesOfPerson = new RegExp(`/v1/people/${person}/audit_entries`)
const codeOfChanges = /\/assets\/ContactChanges-[^/]*\.js$/
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0420' }
const changed = { ...work, value: '+31 20 555 0429' }

test.beforeEach(async ({ api }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
})

test('the recent changes tell by name what an agent just did, and how long ago', async ({
  api,
  page,
  tokenFor,
}) => {
  await api.clear(person)
  const app = new PeopleContacts(page, { token: await tokenFor('Ada', 'agent') })
  const { contacts } = app
  const { summary, changes } = app.person.recentChanges
  await app.openPerson(person)
  await summary.click()
  await contacts.add(work)
  await expect(changes.first()).toHaveText('Ada added Work +31 20 555 0420 · just now')
  await contacts.edit(work, { value: changed.value })
  await expect(changes.first()).toHaveText(
    'Ada changed Work +31 20 555 0420 to +31 20 555 0429 · just now',
  )
  await contacts.edit(changed, { label: 'Mobile' })
  await expect(changes.first()).toContainText(
    'Ada changed the label of +31 20 555 0429 from Work to Mobile',
  )
  await contacts.remove({ ...changed, label: 'Mobile' })
  await expect(changes.first()).toContainText('Ada deleted Mobile +31 20 555 0429')
  const time = changes.first().getByRole('time')
  await expect(time).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  await expect(time).toHaveAttribute('title', /\d{4}/)
})

test('neither code nor data of the changes is fetched before they are opened', async ({
  app,
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const ofChanges = () =>
    fetched.filter((url) => codeOfChanges.test(url) || changesOfPerson.test(url))
  const othersFetched = page.waitForRequest(/\/assets\/RemoveAllDialog-/)
  await app.openPerson(person)
  await othersFetched
  expect(ofChanges()).toEqual([])
  await app.person.recentChanges.summary.click()
  await expect(app.person.recentChanges.changes.first()).toBeVisible()
  expect(ofChanges()).toHaveLength(2)
})

test('earlier changes are shown on demand, and reading goes on at the first of them', async ({
  app,
  api,
  page,
}) => {
  const [contact] = await api.contacts(person)
  for (let n = 1; n <= 12; n++) {
    await api.updateContact(person, contact?.id ?? 0, { telephone: `+31 20 555 04${10 + n}` })
  }
  const { summary, changes, showMore } = app.person.recentChanges
  await app.openPerson(person)
  await summary.click()
  await expect(changes).toHaveCount(10)
  await expect(changes.first()).toContainText('Shared token changed Work +31 20 555 0421 to')
  await showMore.focus()
  await page.keyboard.press('Enter')
  await expect(changes.nth(10)).toBeFocused()
  await expect(changes.nth(11)).toContainText('+31 20 555 0420 to +31 20 555 0411')
})

test('a person whose contacts nobody has changed has no changes yet', async ({ app, page }) => {
  await app.openPerson(2)
  await app.person.recentChanges.summary.click()
  await expect(page.getByText('No changes yet')).toBeVisible()
})

test('changes that could not be loaded can be asked for again', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, changesOfPerson)
  const fail = { status: 500, json: { message: 'Broken' } }
  await page.route(changesOfPerson, (route) => route.fulfill(fail))
  const { summary, changes } = app.person.recentChanges
  await app.openPerson(person)
  await summary.click()
  const problem = page.getByRole('alert').filter({ hasText: 'The changes could not be loaded' })
  await expect(problem).toContainText('The service has a problem.')
  await page.unroute(changesOfPerson)
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(changes.first()).toBeVisible()
  await expect(problem).toBeHidden()
})

for (const status of [400, 404, 405]) {
  test(`a system that answers ${status} is said to tell nothing, which is no error`, async ({
    app,
    page,
    pageErrors,
  }) => {
    pageErrors.expectStatus(status, changesOfPerson)
    const refusal = { status, json: { message: 'No such thing' } }
    await page.route(changesOfPerson, (route) => route.fulfill(refusal))
    await app.openPerson(person)
    await app.person.recentChanges.summary.click()
    await expect(page.getByText('This system does not tell who changed what.')).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  })
}
