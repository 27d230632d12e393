import type { Contact } from '../driver/contact.ts'
import { everyFaultOfWrites } from '../fixtures/faultProxy/everyFault.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 42
const mail: Contact = { channel: 'email', label: 'Work', value: 'goran@example.org' }
const first: Contact = { ...mail, value: 'goran@first.example' }
const second: Contact = { ...mail, value: 'goran@second.example' }
/** Reads the same, and is nobody's to change. */
const twin: Contact = { ...mail }

/** Without conditions the page reads and compares, as it does before every write anyhow. */
const apis = [
  { kind: 'an API', hides: false },
  { kind: 'an API without conditions', hides: true },
].filter(({ hides }) => process.env.LONG || !hides)

test.beforeEach(async ({ api, app, soon: _ }) => {
  await api.setContacts(person, [
    { label: 'work', email: mail.value },
    { label: 'work', email: twin.value },
  ])
  await app.open(`/people/${person}`)
})

for (const { kind, hides } of apis) {
  for (const { name, fault, isCarriedOut, isRefused, problem } of everyFaultOfWrites) {
    test(`with ${kind}, an update that ${name} is stored once, in its own contact, and never taken for a colleague's`, async ({
      app,
      api,
      faults,
      soon,
    }) => {
      if (hides) faults.hideConditionsAndKeys()
      const { editForm } = app.contacts
      const [own, other] = await api.contacts(person)
      const saved = app.contacts.row(first).edit

      faults.next('update', fault)
      await app.contacts.row(mail).edit.first().click()
      await editForm.fill({ channel: 'email', value: first.value })
      await editForm.save.click()
      await soon(saved)
      await expect(editForm.root).toBeHidden()
      expect(faults.sent('update')).toHaveLength(isCarriedOut ? 1 : 2)
      expect(await api.contacts(person)).toEqual([{ ...own, email: first.value }, other])

      const before = faults.sent('update').length
      faults.from('update', fault)
      await saved.click()
      await editForm.fill({ channel: 'email', value: second.value })
      await editForm.save.click()
      await soon(editForm.root.getByRole('alert').getByText(problem))
      await expect(app.contacts.list('email').getByRole('form')).toBeVisible()
      await expect(editForm.value('email')).toHaveValue(second.value)
      await expect(editForm.value('email')).toBeFocused()
      const doubt = editForm.root.getByText('It is not known whether this was stored')
      await expect(doubt).toHaveCount(isRefused ? 0 : 1)
      expect(faults.sent('update')).toHaveLength(before + (isRefused ? 4 : 1))

      faults.lift()
      await editForm.save.click()
      await soon(app.contacts.row(second).edit)
      await expect(editForm.root).toBeHidden()
      await app.contacts.expectList([second, twin])
      const sentAgain = isCarriedOut ? 1 : isRefused ? 5 : 2
      expect(faults.sent('update')).toHaveLength(before + sentAgain)
      expect(await api.contacts(person)).toEqual([{ ...own, email: second.value }, other])
    })
  }
}
