import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

test('the printed link signs in, and the token does not stay in the address', async ({
  page,
  server,
}) => {
  const app = new PeopleContacts(page)
  await app.signIn(server.token)
  await expect(page).toHaveURL(`${server.address}/people`)
})

test('without a session every address asks to sign in, and then shows what was asked for', async ({
  page,
  server,
}) => {
  const app = new PeopleContacts(page)
  await app.open('/people/1')
  await expect(app.signInPage.heading).toBeVisible()
  await app.signInPage.signIn(server.token)
  await expect(app.person.heading).toHaveText('Howard Tanner')
  await expect(page).toHaveURL(`${server.address}/people/1`)
})

test('the access token is not shown while it is typed', async ({ page }) => {
  const app = new PeopleContacts(page)
  await app.open('/people')
  await expect(app.signInPage.token).toHaveAttribute('type', 'password')
})

test('a wrong token is refused, and can be corrected', async ({ page, server, pageErrors }) => {
  pageErrors.expectStatus(401, /\/v1(\/|$)/)
  const app = new PeopleContacts(page)
  await app.open('/people/1')
  await app.signInPage.signIn('not-the-token')
  await expect(page.getByText('This access token is not accepted')).toBeVisible()
  await app.signInPage.signIn(server.token)
  await expect(app.person.heading).toHaveText('Howard Tanner')
})

test('a reload keeps the session', async ({ app, page }) => {
  await app.openPerson(1)
  await page.reload()
  await expect(app.person.heading).toHaveText('Howard Tanner')
})

test('signing out ends the session', async ({ app, page }) => {
  await app.openPerson(1)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(app.signInPage.heading).toBeVisible()
  await page.reload()
  await expect(app.signInPage.heading).toBeVisible()
})

test('a script that signs in somebody else takes the place of whoever is signed in', async ({
  app,
  tokenFor,
}) => {
  await app.openPerson(1)
  await app.signIn(await tokenFor('Ben', 'reader'))
  await app.openPerson(1)
  await expect(app.contacts.region.getByText('does not allow changing them').first()).toBeVisible()
})
