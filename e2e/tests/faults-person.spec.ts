import type { Page } from '@playwright/test'
import { html, lostAnswer, refusal } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const problemOf = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The person could not be loaded' })

for (const { name, fault, problem } of [
  { name: 'fails', fault: html(502), problem: 'The service has a problem.' },
  { name: 'is lost', fault: lostAnswer, problem: 'There is no connection to the service.' },
]) {
  test(`the name that a search has found stays when the read of the person ${name}, and Retry brings the rest`, async ({
    app,
    faults,
    page,
    soon,
  }) => {
    faults.always('person', fault)
    await app.open('/people?q=tanner')
    await app.people.open('Howard Tanner')
    await soon(problemOf(page).getByText(problem))
    await expect(app.person.heading).toHaveText('Howard Tanner')
    await expect(page).toHaveTitle(/Howard Tanner/)
    await expect(app.contacts.list('telephone')).toBeVisible()
    await expect(page.getByText('IT Service Manager')).toBeVisible()
    await expect(page.getByText('VIP', { exact: true })).toHaveCount(0)
    faults.lift()
    await problemOf(page).getByRole('button', { name: 'Retry' }).click()
    await soon(page.getByText('VIP', { exact: true }))
    await expect(app.person.heading).toHaveText('Howard Tanner')
    await expect(problemOf(page)).toHaveCount(0)
  })
}

test('a person who is gone is not shown by what a search has found before', async ({
  app,
  faults,
  page,
  soon,
}) => {
  faults.always('person', refusal(404))
  await app.open('/people?q=tanner')
  await app.people.open('Howard Tanner')
  await soon(page.getByRole('heading', { name: 'This person does not exist' }))
  await expect(page.getByText('Howard Tanner')).toHaveCount(0)
})
