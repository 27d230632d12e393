import { expect, test } from '../fixtures/test.ts'

const codeOfSearch = /\/assets\/PeopleSearch-[^/]*\.js$/

test('a part of the page whose code has gone can be asked for again, and then the page be loaded anew', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(404, codeOfSearch)
  await page.route(codeOfSearch, (route) => route.fulfill({ status: 404 }))
  await app.open('/people')
  const problem = page.getByRole('alert').filter({ hasText: 'This part of the page' })
  await expect(problem).toContainText('If this goes on, load the page again.')
  await problem.getByRole('button', { name: 'Retry' }).click()
  const loadAgain = problem.getByRole('button', { name: 'Load again' })
  await expect(loadAgain).toBeVisible()
  await page.unroute(codeOfSearch)
  await loadAgain.click()
  await expect(app.people.searchBox).toBeVisible()
  await expect(problem).toBeHidden()
})

test('that the connection is gone is said without any more code', async ({
  app,
  context,
  page,
  pageErrors,
}) => {
  pageErrors.expectNoConnection(/\/assets\//)
  await page.route(/\/assets\/ConnectionState-[^/]*\.js$/, (route) => route.abort())
  await app.openPerson(2)
  await expect(app.contacts.list('website')).toBeVisible()
  await context.setOffline(true)
  const notice = page.getByRole('status').getByText('You are offline')
  await expect(notice).toBeVisible()
  await context.setOffline(false)
  await expect(notice).toBeHidden()
})
