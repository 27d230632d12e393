import { PeopleContacts } from '../../driver/peopleContacts.ts'
import { before, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test('an agent searches, opens a person and comes back to the search as it was', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  await portal.open('/people')
  await app.people.search('grace')
  // The first of all people is not among those who are found.
  await expect(app.people.person(/Agnieszka/)).toBeHidden()
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await expect(page).toHaveURL(/\/people\/\d+$/)
  await page.goBack()
  await expect(app.people.searchBox).toHaveValue('grace')
  await expect(app.people.person('Grace Okafor')).toBeFocused()
})

test('who comes to the search by a link of the portal, and not back, begins in the box', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  await portal.open('/people')
  await app.people.person(/./).first().click()
  await expect(app.person.heading).not.toHaveText('People')
  await page.getByRole('link', { name: 'People' }).click()
  await expect(app.people.searchBox).toBeFocused()
})

test('the portal links to another search while one is on screen, and the way back is followed, too', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'portal' })
  const { people } = new PeopleContacts(page)
  await portal.open('/people?q=grace')
  await expect(people.person('Grace Okafor')).toBeVisible()
  await page.getByRole('link', { name: 'People' }).click()
  await expect(people.searchBox).toHaveValue('')
  await expect(people.person(/Agnieszka/).first()).toBeVisible()
  await people.search('howard')
  await expect(page).toHaveURL(/\?q=howard$/)
  await page.goBack()
  await expect(people.searchBox).toHaveValue('grace')
  await expect(people.person('Grace Okafor')).toBeVisible()
  await page.goForward()
  await expect(people.searchBox).toHaveValue('howard')
})

test('whoever leaves the search while its results come arrives where the portal leads', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  await portal.open('/people')
  await expect(app.people.person(/Agnieszka/).first()).toBeVisible()
  let letThrough = () => {}
  const isAwaited = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/reports.json', async (route) => {
    await isAwaited
    await route.fulfill({ json: [] })
  })
  await app.people.searchBox.fill('grace')
  await page.getByRole('link', { name: 'Reports' }).click()
  await expect(app.people.person('Grace Okafor')).toBeVisible()
  letThrough()
  await expect(page.getByRole('heading', { name: 'Reports' })).toBeVisible()
})

test('with something typed the portal is told, and leaving is asked about', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(28, before)
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  await portal.open('/people/28')
  await app.contacts.row(mobile).edit.click()
  await app.contacts.editForm.value('telephone').fill('+31 6 5555 5555')
  await expect(page).toHaveTitle('* Portal')

  await page.getByRole('link', { name: 'Home' }).click()
  await app.leaveDialog.stay.click()
  await expect(app.contacts.editForm.value('telephone')).toHaveValue('+31 6 5555 5555')

  await page.getByRole('link', { name: 'Home' }).click()
  await app.leaveDialog.keep.click()
  await expect(app.contacts.region).toHaveCount(0)
  await expect(page).toHaveTitle('Portal')
  await page.goBack()
  await expect(app.contacts.editForm.value('telephone')).toHaveValue('+31 6 5555 5555')

  await page.reload()
  await expect(app.contacts.editForm.value('telephone')).toHaveValue('+31 6 5555 5555')
  await page.getByRole('link', { name: 'Home' }).click()
  await app.leaveDialog.discard.click()
  await page.goBack()
  await app.contacts.expectSettled()
  await expect(app.contacts.editForm.root).toHaveCount(0)
})

test('a token that is refused is asked for anew, and nothing is lost', async ({
  page,
  server,
  pageErrors,
  startPortal,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  const tokens = ['a-token-that-has-expired']
  const portal = await startPortal({ name: 'portal', token: () => tokens.shift() ?? server.token })
  await portal.open('/people/2')
  const app = new PeopleContacts(page)
  await app.contacts.expectSettled()
  await expect(app.contacts.region.getByRole('listitem')).not.toHaveCount(0)
})

test('the portal keeps its own cache, and nothing that was read here', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'portal' })
  await portal.open('/people/1')
  const app = new PeopleContacts(page)
  await app.contacts.expectSettled()
  await expect(page.getByText('Nothing new')).toBeVisible()
  const kept = await page.evaluate(() => Object.entries(localStorage))
  expect(kept.map(([key]) => key)).toEqual(['portal-cache'])
  expect(JSON.stringify(kept)).toContain('Nothing new')
  expect(JSON.stringify(kept)).not.toMatch(/people-contacts|\+1 03 413 7223/)
})

test('nobody with this number is said, with the way to the others', async ({
  page,
  pageErrors,
  startPortal,
}) => {
  pageErrors.expectStatus(404, /\/v1\/people\/99999/)
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  for (const id of ['99999', '0', 'somebody']) {
    await portal.open(`/people/${id}`)
    await page.getByRole('link', { name: 'Find another person' }).click()
    await expect(app.people.searchBox).toBeVisible()
  }
})

test('the oldest portal runs on the oldest versions that the package takes', async ({
  page,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'oldest' })
  await portal.open('/people')
  await expect(page.getByText('React 19.2.0')).toBeVisible()
  await expect(new PeopleContacts(page).people.searchBox).toBeVisible()
})

test('what was changed when is said in the language of the portal', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(32, before)
  const portal = await startPortal({ name: 'portal' })
  await portal.open('/people/32')
  const { recentChanges } = new PeopleContacts(page).person
  await recentChanges.summary.click()
  await expect(recentChanges.changes.first().locator('time')).toHaveAttribute('lang', 'nl')
  await expect(recentChanges.changes.first().locator('time')).toHaveAttribute(
    'title',
    /januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december/,
  )
})
