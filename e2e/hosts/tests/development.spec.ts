import type { Contact } from '../../driver/contact.ts'
import { PeopleContacts } from '../../driver/peopleContacts.ts'
import { importPeople } from '../../fixtures/importPeople.ts'
import { before, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

const theirs: Contact = { channel: 'telephone', label: 'Home', value: '+44 20 7946 0958' }

test('coming from the search reading begins at the person, and back again where it was left, in a part that scrolls', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'development' })
  const app = new PeopleContacts(page)
  await portal.open('/#/people')
  const somebody = app.people.person(/./).nth(40)
  await somebody.scrollIntoViewIfNeeded()
  const name = await somebody.getAttribute('href')
  const top = (await somebody.boundingBox())?.y
  await somebody.click()
  await expect(app.person.heading).toBeVisible()
  await expect(page.locator(':focus').getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.goBack()
  const again = page.locator(':focus')
  await expect(again).toHaveAttribute('href', name ?? '')
  await expect.poll(async () => (await again.boundingBox())?.y).toBeCloseTo(top ?? 0, 0)
})

test('the search is found as it was left when the portal was slower than the agent', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'development' })
  const app = new PeopleContacts(page)
  await portal.open('/#/slow/people')
  await expect(app.people.person(/Agnieszka/).first()).toBeVisible()
  await page.route('**/news.json', () => undefined)
  await app.people.search('grace')
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await page.goBack()
  await expect(app.people.searchBox).toHaveValue('grace')
  await expect(app.people.person('Grace Okafor')).toBeFocused()
})

test('a focus that the portal keeps is not taken', async ({ page, startPortal }) => {
  const portal = await startPortal({ name: 'development' })
  const app = new PeopleContacts(page)
  await portal.open('/#/people')
  await app.people.person(/./).first().click()
  await expect(app.person.heading).toBeVisible()
  const link = page.getByRole('link', { name: 'People' })
  await link.focus()
  await page.goBack()
  await expect(app.people.searchBox).toBeVisible()
  await link.focus()
  await page.goForward()
  await expect(app.person.heading).toBeVisible()
  await expect(link).toBeFocused()
})

test('what is typed stays when the portal changes theme and colour scheme, and waits when it changes the person or the account', async ({
  api,
  page,
  server,
  freshServer,
  startPortal,
}) => {
  const other = await freshServer()
  await api.setContacts(35, before)
  await other.api.setContacts(35, [{ label: 'home', telephone: theirs.value }])
  const portal = await startPortal({
    name: 'development',
    apis: { widget: server.address, gadget: other.address },
  })
  const { contacts } = new PeopleContacts(page)
  const press = (name: string) => page.getByRole('button', { name }).click()
  const typed = contacts.editForm.value('telephone')
  await portal.open('/#/changing/35')
  await contacts.row(mobile).edit.click()
  await typed.fill('+31 6 5555 5555')

  const button = contacts.editForm.save
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor)
  const red = await colour()
  await press('Other theme')
  await expect.poll(colour).not.toBe(red)
  await press('Dark or light')
  await expect(typed).toHaveValue('+31 6 5555 5555')

  await press('Next person')
  await contacts.expectSettled()
  await expect(contacts.editForm.root).toHaveCount(0)
  await press('Next person')
  await expect(typed).toHaveValue('+31 6 5555 5555')

  await press('Other account')
  await contacts.expectList([theirs])
  await expect(contacts.editForm.root).toHaveCount(0)
  await press('Other account')
  await expect(typed).toHaveValue('+31 6 5555 5555')
})

for (const personId of ['0', '-1', '1.5', 'nobody']) {
  test(`the contacts of person ${personId}, whom there cannot be, are not asked for`, async ({
    page,
    startPortal,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/v1/')) asked.push(request.url())
    })
    const portal = await startPortal({ name: 'development' })
    await portal.open(`/#/changing/${personId}`)
    await expect(page.getByText('This person does not exist')).toBeVisible()
    expect(asked).toEqual([])
  })
}

test('when the portal turns to somebody after nobody, the contacts come', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'development' })
  await portal.open('/#/changing/0')
  await expect(page.getByText('This person does not exist')).toBeVisible()
  await page.getByRole('button', { name: 'Next person' }).click()
  await new PeopleContacts(page).contacts.expectSettled()
  await expect(page.getByText('This person does not exist')).toHaveCount(0)
})

test('a theme that cannot be is reported, and the contacts stay', async ({
  api,
  page,
  pageErrors,
  startPortal,
}) => {
  pageErrors.expectError(/primaryColor/)
  await api.setContacts(35, before)
  const portal = await startPortal({ name: 'development' })
  const { contacts } = new PeopleContacts(page)
  await portal.open('/#/changing/35')
  await contacts.row(mobile).edit.click()
  const reported = page.waitForEvent('pageerror')
  await page.getByRole('button', { name: 'Wrong theme' }).click()
  await reported
  await expect(contacts.editForm.value('telephone')).toHaveValue(mobile.value)
})

test('a change that is on its way stands in the list when the portal has another cache', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(39, before)
  const portal = await startPortal({ name: 'development' })
  const { contacts } = new PeopleContacts(page)
  await portal.open('/#/changing/39')
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/v1/people/39/contacts/*', async (route) => {
    const response = await route.fetch()
    if (route.request().method() === 'PATCH') await answered
    await route.fulfill({ response })
  })
  await contacts.edit(mobile, { value: '+31 6 5555 5555' })
  await expect.poll(async () => JSON.stringify(await api.contacts(39))).toContain('+31 6 5555 5555')
  await page.getByRole('button', { name: 'Other cache' }).click()
  answer()
  const edited = { ...mobile, value: '+31 6 5555 5555' }
  await expect(contacts.row(edited).edit).toBeVisible()
  await expect(contacts.editForm.root).toHaveCount(0)
})

test('organization and site of the same name are both said, and nothing is left of what was known first', async ({
  freshServer,
  page,
  startPortal,
}) => {
  const server = await freshServer()
  const name = 'Grace Alike'
  await importPeople(server, [{ sourceID: 'G-1', name, organization: 'Widget', site: 'Widget' }])
  const portal = await startPortal({ name: 'development', apis: { widget: server.address } })
  const app = new PeopleContacts(page)
  await portal.open('/#/people')
  await app.people.search(name)
  await app.people.open(name)
  await expect(app.person.heading).toHaveText(name)
  await expect(page.getByText('Widget · Widget')).toBeVisible()
})

test('a portal that signs an agent out and leaves in the same turn is not held by what was typed', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(45, before)
  const portal = await startPortal({ name: 'development' })
  await portal.open('/#/people/45')
  const { person, leaveDialog } = new PeopleContacts(page)
  await person.contacts.row(mobile).edit.click()
  await person.contacts.editForm.value('telephone').fill('+31 6 9999 9999')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/#\/$/)
  await expect(leaveDialog.root).toHaveCount(0)
})
