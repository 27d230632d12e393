import { checkAccessibility } from '../fixtures/checkAccessibility.ts'
import { hearAnnouncements } from '../fixtures/hearAnnouncements.ts'
import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'

const codeOfPage = /\/assets\/index-[^/]*\.js$/
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

for (const [what, file] of [
  ['code', /\/assets\/NoticeStack-[^/]*\.js$/],
  ['styles', /\/assets\/NoticeStack-[^/]*\.css$/],
] as const) {
  test(`a notice whose ${what} could not be had is read all the same, and offers Undo once there is a connection again`, async ({
    api,
    app,
    context,
    page,
    pageErrors,
  }) => {
    const work = { channel: 'telephone', label: 'Work', value: '+31 20 7946' } as const
    await api.setContacts(141, [{ label: 'work', telephone: work.value }])
    pageErrors.expectNoConnection(/\/assets\/|\/v1\//)
    await page.route(file, (route) => route.abort())
    const heard = await hearAnnouncements(page)
    await app.openPerson(141)
    await app.contacts.row(work).remove.click()
    await expect(page.getByText(`Deleted Work ${work.value}`)).toBeVisible()
    expect((await heard()).join('\n')).toContain(`Deleted Work ${work.value}`)
    await expect(app.contacts.undoButton).toBeHidden()
    await page.unroute(file)
    await context.setOffline(true)
    await context.setOffline(false)
    await expect(app.contacts.undoButton).toBeVisible()
    await expect(page.locator('[popover]').last()).toHaveCSS('border-top-width', '0px')
    await app.contacts.undoButton.click()
    await app.contacts.expectList([work])
  })
}

for (const part of ['writing', 'laterCalls']) {
  test(`without the code of ${part} a change is not sent, and comes back to be saved when the code can be had`, async ({
    api,
    app,
    page,
    pageErrors,
  }) => {
    const work = { channel: 'telephone', label: 'Work', value: '+31 20 7946' } as const
    const mobile = { channel: 'telephone', label: 'Mobile', value: '+31 6 7946' } as const
    await api.setContacts(142, [{ label: 'work', telephone: work.value }])
    pageErrors.expectNoConnection(/\/assets\//)
    const code = new RegExp(`/assets/${part}-[^/]*\\.js$`)
    await page.route(code, (route) => route.abort())
    await app.openPerson(142)
    const { addButton, addForm } = app.contacts
    await addButton.click()
    await addForm.fill(mobile)
    await addForm.save.click()
    await expect(addForm.root.getByRole('alert')).toContainText('could not be loaded')
    await expect(addForm.value('telephone')).toHaveValue(mobile.value)
    await app.contacts.row(work).remove.click()
    const problem = page.getByRole('alert').filter({ hasText: 'was not deleted' })
    await expect(problem).toContainText('could not be loaded')
    expect(await api.contacts(142)).toMatchObject([{ telephone: work.value }])

    await page.unroute(code)
    await addForm.save.click()
    await expect(app.contacts.row(mobile).edit).toBeVisible()
    await problem.getByRole('button', { name: 'Retry' }).click()
    await app.contacts.expectList([mobile])
    await expect.poll(() => api.contacts(142)).toMatchObject([{ telephone: mobile.value }])
  })
}

test.describe('without the code of the page', () => {
  test.beforeEach(async ({ page, pageErrors }) => {
    pageErrors.expectNoConnection(codeOfPage)
    pageErrors.expectError(/The code of the page could not be started/)
    await page.route(codeOfPage, (route) => route.abort())
  })

  test('the contacts can be read, and above them stands that the page can be loaded again', async ({
    app,
    page,
  }) => {
    const problem = page.getByRole('alert')
    const contact = page.getByRole('listitem').first()
    await app.open('/people/1')
    await expect(problem).toContainText('could not be loaded')
    await expect(contact).toBeInViewport()
    expect((await problem.boundingBox())?.y).toBeLessThan((await contact.boundingBox())?.y ?? 0)
    await checkAccessibility(page)
    const failedAgain = page.waitForEvent('requestfailed', (one) => codeOfPage.test(one.url()))
    await problem.getByRole('button', { name: 'Load again' }).click()
    await failedAgain
    await expect(contact).toBeVisible()
    await page.unroute(codeOfPage)
    await problem.getByRole('button', { name: 'Load again' }).click()
    await expect(app.contacts.addButton).toBeVisible()
    await expect(problem).toBeHidden()
  })

  test('contacts that come late come below that', async ({ app, page }) => {
    const letAnswersCome = await hold(page, /\/v1\/people\//)
    await app.open('/people/1')
    const problem = page.getByRole('alert')
    await expect(problem).toBeVisible()
    letAnswersCome()
    const contact = page.getByRole('listitem').first()
    await expect(contact).toBeVisible()
    await expect(problem).toBeVisible()
    const [above, below] = [await problem.boundingBox(), await contact.boundingBox()]
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  })

  for (const [what, path] of [
    ['the search', '/people'],
    ['somebody without contacts', '/people/3'],
  ] as const) {
    test(`instead of ${what} stands that the page can be loaded again, and nothing that never ends`, async ({
      app,
      page,
    }) => {
      await app.open(path)
      const problem = page.getByRole('alert')
      await expect(problem).toBeVisible()
      await expect(page.getByRole('status')).toHaveCount(0)
      await page.unroute(codeOfPage)
      await problem.getByRole('button', { name: 'Load again' }).click()
      await expect(problem).toBeHidden()
      await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeVisible()
    })
  }
})

test('without the script that draws the contacts first, the code of the page draws them', async ({
  app,
  page,
  pageErrors,
}) => {
  const early = /\/assets\/paint-[^/]*\.js$/
  pageErrors.expectNoConnection(early)
  await page.route(early, (route) => route.abort())
  await app.open('/people/1')
  await expect(app.contacts.addButton).toBeVisible()
})
