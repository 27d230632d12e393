import { PeopleContacts } from '../driver/peopleContacts.ts'
import { checkAccessibility } from '../fixtures/checkAccessibility.ts'
import { looks } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'

for (const { name, use } of looks) {
  test.describe(name, () => {
    test.use(use)

    test('axe finds nothing at a refused sign-in', async ({ page, pageErrors }) => {
      pageErrors.expectStatus(401, /\/v1(\/|$)/)
      const { signInPage } = new PeopleContacts(page)
      await page.goto('/people')
      await signInPage.signIn('not-the-token')
      await expect(page.getByText('This access token is not accepted')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where a session has ended or another link is opened', async ({
      app,
      page,
      pageErrors,
    }) => {
      await app.openPerson(1)
      await page.goto('/people/1#access_token=another-token')
      await expect(page.getByText('You are signed in already')).toBeVisible()
      await checkAccessibility(page)
      await page.getByRole('button', { name: 'Stay signed in as before' }).click()
      pageErrors.expectStatus(401, /\/v1\//)
      await page.route(/\/v1\//, (route) => route.fulfill({ status: 401, json: { message: '' } }))
      await page.reload()
      await expect(page.getByText('You were signed out')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where there is no such page, and no such person', async ({
      app,
      page,
      pageErrors,
    }) => {
      pageErrors.expectStatus(404, /\/v1\/people\/999999/)
      await app.open('/nowhere')
      await expect(page.getByText('There is no such page')).toBeVisible()
      await checkAccessibility(page)
      await app.open('/people/999999')
      await expect(page.getByText('This person does not exist')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing where nobody is found, and where people could not be loaded', async ({
      app,
      page,
      pageErrors,
    }) => {
      await app.openPeople()
      await app.people.search('nobody is called this')
      await expect(page.getByText('Nobody is found by')).toBeVisible()
      await checkAccessibility(page)
      const people = /\/v1\/people\?/
      pageErrors.expectStatus(403, people)
      await page.route(people, (route) => route.fulfill({ status: 403, json: { message: '' } }))
      await page.reload()
      await expect(page.getByText('The people could not be loaded')).toBeVisible()
      await checkAccessibility(page)
    })
  })
}
