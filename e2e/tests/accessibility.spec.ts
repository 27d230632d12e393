import { PeopleContacts } from '../driver/peopleContacts.ts'
import { checkAccessibility } from '../fixtures/checkAccessibility.ts'
import { expect, test } from '../fixtures/test.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing at the sign-in', async ({ page }) => {
      const app = new PeopleContacts(page)
      await app.open('/people')
      await expect(app.signInPage.heading).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing in the search for people', async ({ app, page }) => {
      await app.openPeople()
      await app.people.search('okaf')
      await expect(app.people.person('Grace Okafor')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing at a person with contacts on every channel', async ({ app, page }) => {
      await app.openPerson(2)
      await expect(app.contacts.list('website')).toBeVisible()
      await checkAccessibility(page)
    })

    test('axe finds nothing at a person without contacts', async ({ app, page }) => {
      await app.openPerson(3)
      await app.contacts.expectList([])
      await checkAccessibility(page)
    })
  })
}

/** Safari takes the list role from what has `list-style: none`. */
test('lists are lists to VoiceOver as well, and show no markers', async ({ app, page }) => {
  await app.openPerson(2)
  const styles = await page
    .getByRole('list')
    .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType))
  expect(new Set(styles)).toEqual(new Set(['""']))
})
