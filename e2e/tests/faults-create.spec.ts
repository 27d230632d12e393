import type { Contact } from '../driver/contact.ts'
import { everyFaultOfWrites } from '../fixtures/faultProxy/everyFault.ts'
import { silent } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 41
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0141' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'femke@example.org' }
const site: Contact = { channel: 'website', label: 'Work', value: 'www.femke.example' }

test.beforeEach(async ({ api }) => {
  await api.setContacts(person, [{ label: 'work', telephone: work.value }])
})

for (const api of [
  { kind: 'an API', hides: false },
  { kind: 'an API without conditions and keys', hides: true },
]) {
  for (const { name, fault, isCarriedOut, isRefused, problem } of everyFaultOfWrites) {
    test(`with ${api.kind}, a create that ${name} makes one contact`, async ({
      app,
      api: stored,
      faults,
      soon,
    }) => {
      if (api.hides) faults.hideConditionsAndKeys()
      const { addForm, addButton } = app.contacts
      await app.open(`/people/${person}`)
      await expect(app.contacts.row(work).edit).toBeVisible()

      faults.next('create', fault)
      await addButton.click()
      await addForm.fill(mail)
      await addForm.save.click()
      if (fault === silent) {
        await soon(addForm.root.getByRole('alert').getByText(problem))
        await addForm.save.click()
      }
      await soon(app.contacts.row(mail).edit)
      await expect(addForm.root).toBeHidden()
      expect(faults.sent('create')).toHaveLength(isCarriedOut ? 1 : 2)
      expect(await stored.contacts(person)).toMatchObject([
        { telephone: work.value },
        { label: 'personal', email: mail.value },
      ])

      const before = faults.sent('create').length
      faults.from('create', fault)
      await addButton.click()
      await addForm.fill(site)
      await addForm.save.click()
      await soon(addForm.root.getByRole('alert').getByText(problem))
      await expect(addForm.value('website')).toHaveValue(site.value)
      await expect(addForm.value('website')).toBeFocused()
      await expect(addForm.label('Work')).toBeChecked()
      const doubt = addForm.root.getByText('It is not known whether this was stored')
      await expect(doubt).toHaveCount(isRefused ? 0 : 1)
      expect(faults.sent('create')).toHaveLength(before + (isRefused ? 4 : 1))
      expect(await stored.contacts(person)).toHaveLength(isCarriedOut ? 3 : 2)

      faults.lift()
      await addForm.save.click()
      await soon(app.contacts.row(site).edit)
      await app.contacts.expectList([work, mail, site])
      await expect(addForm.root).toBeHidden()
      const sentAgain = isCarriedOut ? 1 : isRefused ? 5 : 2
      expect(faults.sent('create')).toHaveLength(before + sentAgain)
      expect(await stored.contacts(person)).toMatchObject([
        { telephone: work.value },
        { label: 'personal', email: mail.value },
        { label: 'work', website: site.value },
      ])
    })
  }
}
