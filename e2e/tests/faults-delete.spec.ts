import type { Contact } from '../driver/contact.ts'
import { everyFaultOfWrites } from '../fixtures/faultProxy/everyFault.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { problemNotice } from '../fixtures/problemNotice.ts'

const person = 43
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0143' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'hanna@example.org' }
const site: Contact = { channel: 'website', label: 'Work', value: 'www.hanna.example' }

/** Without conditions the page reads and compares, as it does before every write anyhow. */
const apis = [
  { kind: 'an API', hides: false },
  { kind: 'an API without conditions', hides: true },
].filter(({ hides }) => process.env.LONG || !hides)

test.beforeEach(async ({ api, app, soon: _ }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'work', email: mail.value },
    { label: 'work', website: site.value },
  ])
  await app.open(`/people/${person}`)
})

for (const { kind, hides } of apis) {
  for (const { name, fault, isCarriedOut, isRefused, problem } of everyFaultOfWrites) {
    test(`with ${kind}, a delete that ${name} removes its own contact, and what the page says of it is true`, async ({
      app,
      api,
      faults,
      page,
      soon,
    }) => {
      if (hides) faults.hideConditionsAndKeys()
      const [kept, , last] = await api.contacts(person)
      const expectStored = async (contacts: unknown[]) =>
        expect(await api.contacts(person)).toEqual(contacts)
      const deleted = (contact: Contact) =>
        page.getByRole('status').getByText(`Deleted ${contact.label} ${contact.value}`)

      faults.next('remove', fault)
      await app.contacts.row(mail).remove.click()
      await expect(deleted(mail)).toBeVisible()
      await soon(() => expectStored([kept, last]))
      await app.contacts.expectList([work, site])
      expect(faults.sent('remove')).toHaveLength(isCarriedOut ? 1 : 2)

      const before = faults.sent('remove').length
      faults.from('remove', fault)
      await app.contacts.row(site).remove.click()
      const notDeleted = problemNotice(page, `Work ${site.value}`)
      const retry = notDeleted.getByRole('button', { name: 'Retry' })
      await soon(retry)
      const said = isRefused ? 'was not deleted' : 'It is not known whether'
      await expect(notDeleted.filter({ hasText: said }).filter({ hasText: problem })).toHaveCount(1)
      await app.contacts.expectList([work, site])
      expect(faults.sent('remove')).toHaveLength(before + (isRefused ? 4 : 1))
      await expectStored(isCarriedOut ? [kept] : [kept, last])

      faults.lift()
      await retry.click()
      await soon(() => expectStored([kept]))
      await app.contacts.expectList([work])
      await expect(deleted(site)).toBeVisible()
      await expect(notDeleted).toHaveCount(0)
      await expect(problemNotice(page, 'could not be refreshed')).toHaveCount(0)
      const sentAgain = isCarriedOut ? 1 : isRefused ? 5 : 2
      expect(faults.sent('remove')).toHaveLength(before + sentAgain)
    })
  }
}
