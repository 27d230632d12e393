import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { expect, test } from '../fixtures/test.ts'
import { picture } from './picture.ts'

const person = 44
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0440' }
const looks = [
  { look: 'desktop-light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { look: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

for (const { look, viewport, colorScheme } of looks) {
  test.describe(look, () => {
    test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    let workId: number

    test.beforeEach(async ({ api, app, page, pageErrors }) => {
      pageErrors.allowStatus(404, /\/contacts\/\d+$/)
      pageErrors.allowNoConnection(/\/contacts/)
      await page.clock.install()
      const [first] = await api.setContacts(person, [
        { label: 'work', telephone: work.value },
        { label: 'personal', email: 'femke@example.org' },
      ])
      workId = first?.id ?? 0
      await app.openPerson(person)
      await app.contacts.row(work).edit.click()
      await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 555 0449' })
    })

    test('a contact that somebody moved meanwhile', async ({ app, api, page }) => {
      await api.updateContact(person, workId, { telephone: null, website: 'www.example.org' })
      await app.contacts.editForm.save.click()
      await expect(page.getByText('Somebody moved this contact')).toBeVisible()
      await picture(page, `moved-${look}`)
    })

    test('a contact that a synchronisation replaced meanwhile', async ({ app, api, page }) => {
      await api.removeContact(person, workId)
      await api.createContact(person, {
        label: 'work',
        telephone: work.value,
        integration: true,
      })
      await app.contacts.editForm.save.click()
      await expect(page.getByRole('button', { name: 'Add as a new contact' })).toBeVisible()
      await picture(page, `replaced-${look}`)
    })

    test('a save of which nothing could be found out', async ({ app, page }) => {
      await new ContactCalls(page, person).loseNextAnswerAndLook('update', 'read')
      await app.contacts.editForm.save.click()
      await expect(page.getByText('It is not known whether')).toBeVisible()
      await picture(page, `doubt-${look}`)
    })

    test('changes that wait for the pointer', async ({ app, api, page }) => {
      await app.contacts.editForm.cancel.click()
      await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
      await app.contacts.row(work).edit.hover()
      await api.updateContact(person, workId, { telephone: '+31 20 555 0441' })
      await page.clock.fastForward(31_000)
      await expect(page.getByText('Move the pointer away')).toBeVisible()
      await picture(page, `changes-wait-${look}`)
    })
  })
}
