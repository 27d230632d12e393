import { ContactCalls } from '../fixtures/contactCalls.ts'
import { looks } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'
import { picture } from './picture.ts'

const person = 49

for (const { name, use } of looks) {
  test.describe(name, () => {
    const named = (what: string) => `${what}-${name.replaceAll(/[ ,]+/g, '-')}`
    test.use(use)

    test('something typed that is about to be left, and waits', async ({ api, app, page }) => {
      await api.setContacts(person, [{ label: 'work', telephone: '+31 20 555 0490' }])
      await app.openPerson(person)
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill({ channel: 'email', value: 'typed@home.example' })
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await picture(page, named('signing-out'))
      await page.keyboard.press('Escape')
      const person49 = (await app.person.heading.textContent()) ?? ''
      await page.getByRole('banner').getByRole('link', { name: 'People', exact: true }).click()
      await expect(app.leaveDialog.root).toBeVisible()
      await picture(page, named('leaving'))
      await app.leaveDialog.keep.click()
      await app.people.search(person49)
      await expect(app.people.person(/./)).toHaveCount(1)
      await picture(page, named('draft-waits'))
    })

    test('something typed that waits for who signs in', async ({ api, app, page, pageErrors }) => {
      pageErrors.expectStatus(401, /\/v1\/people/)
      await api.setContacts(person, [])
      await app.openPerson(person)
      await new ContactCalls(page, person).answerNext('create', 401, { message: 'Unauthorized' })
      await app.contacts.addButton.click()
      await app.contacts.addForm.fill({ channel: 'email', value: 'typed@home.example' })
      await app.contacts.addForm.save.click()
      await expect(page.getByRole('button', { name: 'Not you? Discard it' })).toBeVisible()
      await picture(page, named('typed-before'))
      await page.goto(`/people/${person}#access_token=of-somebody-else`)
      await expect(page.getByRole('button', { name: 'No, discard it' })).toBeVisible()
      await picture(page, named('typed-before-link'))
    })
  })
}
