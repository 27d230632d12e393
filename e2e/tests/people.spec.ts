import { expect, test } from '../fixtures/test.ts'

test('an agent finds a person by a part of the name and opens the page', async ({ app, page }) => {
  await app.openPeople()
  await app.people.search('okaf')
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await expect(page).toHaveURL(/\/people\/2$/)
})

test('the search narrows as the agent types', async ({ app }) => {
  await app.openPeople()
  await app.people.search('Howard Tanner')
  await expect(app.people.person('Howard Tanner')).toBeVisible()
  await expect(app.people.person('Grace Okafor')).toBeHidden()
})

test('a person is found by a part of the email address', async ({ app }) => {
  await app.openPeople()
  await app.people.search('grace.okafor@widget')
  await expect(app.people.person('Grace Okafor')).toBeVisible()
})

test('a search that finds nobody says so', async ({ app, page }) => {
  await app.openPeople()
  await app.people.search('nobody is called this')
  await expect(page.getByRole('main').getByText('nobody is called this')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
})

test('arrow keys lead from the search box through the results, and Enter opens one', async ({
  app,
  page,
}) => {
  await app.openPeople()
  await app.people.search('Grace Okafor')
  await expect(app.people.person('Grace Okafor')).toBeVisible()
  await app.people.searchBox.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(app.person.heading).toHaveText('Grace Okafor')
})

test('going back from a person finds the search as it was', async ({ app, page }) => {
  await app.openPeople()
  await app.people.search('okaf')
  await app.people.open('Grace Okafor')
  await expect(app.person.heading).toHaveText('Grace Okafor')
  await page.goBack()
  await expect(app.people.searchBox).toHaveValue('okaf')
  await expect(app.people.person('Grace Okafor')).toBeVisible()
})

test('the People link of a person leads back to the search as it was left', async ({
  app,
  page,
}) => {
  await app.openPeople()
  await app.people.search('an')
  await expect(page.getByRole('status').getByText(/people found$/)).toBeVisible()
  const left = app.people.person(/./).nth(30)
  await left.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await left.hover()
  const before = await left.boundingBox()
  const address = (await left.getAttribute('href')) ?? ''
  await left.click()
  await expect(page).toHaveURL(address)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.getByRole('banner').getByRole('link', { name: 'People', exact: true }).click()
  await expect(app.people.searchBox).toHaveValue('an')
  await expect(left).toHaveAttribute('href', address)
  await expect(left).toBeFocused()
  await expect.poll(async () => (await left.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
})

test('somebody whose account is disabled is marked in the results and on their own page', async ({
  app,
  page,
}) => {
  await app.openPeople()
  await app.people.search('terpstra')
  await expect(app.people.person('Joost Terpstra').getByText('Disabled')).toBeVisible()
  await app.people.open('Joost Terpstra')
  await expect(app.person.heading).toHaveText('Joost Terpstra')
  await expect(page.getByRole('main').getByText('Disabled', { exact: true })).toBeVisible()
})

test('somebody whose account is not disabled is not marked so', async ({ app }) => {
  await app.openPeople()
  await app.people.search('okafor')
  const grace = app.people.person('Grace Okafor')
  await expect(grace).toBeVisible()
  await expect(grace.getByText('Disabled')).toHaveCount(0)
})

test('the part of a name that was searched for is marked, whatever its letters carry', async ({
  app,
  page,
}) => {
  await app.openPeople()
  await app.people.search('jurgen gross')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('Jürgen Groß')
})

for (const id of ['999999', 'nobody', '0', '-2', '1e3']) {
  test(`/people/${id} says that this person does not exist, and leads to others`, async ({
    app,
    page,
    pageErrors,
  }) => {
    // What cannot be a person's number is not asked for.
    pageErrors.allowStatus(404, /\/v1\/people\/999999(\/contacts)?(\?|$)/)
    await app.open(`/people/${id}`)
    await expect(app.person.heading).toHaveText('This person does not exist')
    await expect(page.getByRole('main')).toContainText('The address may be mistyped')
    await expect(app.contacts.region).toBeHidden()
    await expect(app.contacts.addButton).toBeHidden()
    await page.getByRole('link', { name: 'Find another person' }).click()
    await expect(app.people.searchBox).toBeVisible()
  })
}
