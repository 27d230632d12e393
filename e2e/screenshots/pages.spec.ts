import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'
import { picture, readmePicture } from './picture.ts'

const sizes = [
  { size: 'desktop', viewport: { width: 1280, height: 800 }, hasTouch: false },
  { size: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
  { size: 'narrow', viewport: { width: 320, height: 640 }, hasTouch: true },
] as const

for (const { size, viewport, hasTouch } of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      test('sign-in', async ({ page }) => {
        const app = new PeopleContacts(page)
        await app.open('/people')
        await expect(app.signInPage.heading).toBeVisible()
        await picture(page, `sign-in-${size}-${colorScheme}`)
      })

      test('the search for people', async ({ app, page }) => {
        await app.openPeople()
        await expect(app.people.person(/./).first()).toBeVisible()
        await picture(page, `people-${size}-${colorScheme}`)
        await app.people.search('ana')
        // The first of all people is not among those who are found.
        await expect(app.people.person(/Agnieszka/)).toBeHidden()
        await picture(page, `people-found-${size}-${colorScheme}`)
      })

      test('a person with contacts on every channel', async ({ app, page }) => {
        await app.openPerson(2)
        await expect(app.contacts.list('website')).toBeVisible()
        await picture(page, `person-${size}-${colorScheme}`)
      })

      test('a person without contacts', async ({ app, page }) => {
        await app.openPerson(3)
        await app.contacts.expectList([])
        await picture(page, `empty-${size}-${colorScheme}`)
      })

      test('a person with more than a hundred contacts', async ({ app, page }) => {
        await app.openPerson(4)
        await expect(app.contacts.list('website')).toBeAttached()
        await picture(page, `many-${size}-${colorScheme}`)
      })

      test('the forms', async ({ app, page }) => {
        await app.openPerson(2)
        await app.contacts.addButton.click()
        await expect(app.contacts.addForm.root).toBeVisible()
        await picture(page, `add-${size}-${colorScheme}`)
        await app.contacts.addForm.save.click()
        await picture(page, `add-refused-${size}-${colorScheme}`)
        await app.contacts.addForm.cancel.click()
        await app.contacts
          .row({ channel: 'email', label: 'Personal', value: 'grace@okafor.example' })
          .edit.click()
        await expect(app.contacts.editForm.root).toBeVisible()
        await picture(page, `edit-${size}-${colorScheme}`)
      })

      test('the dialog that removes all contacts', async ({ app, page }) => {
        await app.openPerson(2)
        await app.contacts.removeAllButton.click()
        await expect(app.contacts.removeAllDialog.root).toBeVisible()
        await picture(page, `remove-all-${size}-${colorScheme}`)
      })

      test('what a reader sees', async ({ page, tokenFor }) => {
        const app = new PeopleContacts(page, { token: await tokenFor('Rosa', 'reader') })
        await app.openPerson(1)
        await expect(app.contacts.region.getByText('your access does not allow')).toBeVisible()
        await picture(page, `reader-${size}-${colorScheme}`)
      })

      test('the recent changes', async ({ api, page, tokenFor }) => {
        const [contact] = await api.setContacts(43, [
          { label: 'work', telephone: '+31 20 555 0430' },
        ])
        await api.updateContact(43, contact?.id ?? 0, { label: 'mobile' })
        const app = new PeopleContacts(page, { token: await tokenFor('Ada', 'agent') })
        await app.openPerson(43)
        await app.person.recentChanges.summary.click()
        await app.contacts.add({ channel: 'email', label: 'Work', value: 'femke@example.org' })
        await expect(app.person.recentChanges.changes.first()).toContainText('Ada added')
        await picture(page, `recent-changes-${size}-${colorScheme}`)
      })

      test('a delete that can be undone', async ({ app, api, page }) => {
        await api.setContacts(20, [
          { label: 'work', telephone: '+31 20 555 0100' },
          { label: 'mobile', telephone: '+31 6 5550 0101' },
        ])
        await app.openPerson(20)
        await app.contacts.remove({
          channel: 'telephone',
          label: 'Work',
          value: '+31 20 555 0100',
        })
        await expect(app.contacts.undoButton).toBeVisible()
        await picture(page, `deleted-${size}-${colorScheme}`)
      })
    })
  }
}

test("the README's picture", async ({ app, page }) => {
  await app.openPerson(2)
  await expect(app.contacts.list('website')).toBeVisible()
  await picture(page, 'person', readmePicture)
})
