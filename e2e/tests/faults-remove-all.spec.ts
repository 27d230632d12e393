import type { Contact } from '../driver/contact.ts'
import { everyFaultOfWrites } from '../fixtures/faultProxy/everyFault.ts'
import {
  cutJson,
  html,
  htmlAfterwards,
  loginRedirect,
  lostAnswer,
  passes,
  resetInRequest,
  silent,
  silentAnswer,
} from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 44
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0144' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'ivan@example.org' }
const site: Contact = { channel: 'website', label: 'Work', value: 'www.ivan.example' }
const three = [
  { label: 'work', telephone: work.value },
  { label: 'work', email: mail.value },
  { label: 'work', website: site.value },
]

for (const { name, fault, isCarriedOut, isRefused, problem } of everyFaultOfWrites) {
  test(`a remove-all that ${name} removes what it listed, and says what is known of it`, async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    const { removeAllButton, removeAllDialog } = app.contacts
    const { root, confirm } = removeAllDialog
    const expectStored = async (count: number) =>
      expect(await api.contacts(person)).toHaveLength(count)
    await api.setContacts(person, three)
    await app.open(`/people/${person}`)

    faults.next('removeAll', fault)
    await removeAllButton.click()
    await confirm.click()
    await soon(page.getByText('No contact details yet'))
    await expect(root).toBeHidden()
    await expectStored(0)
    expect(faults.sent('removeAll')).toHaveLength(isCarriedOut ? 1 : 2)

    await api.setContacts(person, three)
    await page.reload()
    const before = faults.sent('removeAll').length
    faults.from('removeAll', fault)
    await removeAllButton.click()
    await confirm.click()
    const alert = root.getByRole('alert')
    await soon(alert.getByText(problem))
    await expect(alert.getByText('It is not known whether')).toHaveCount(isRefused ? 0 : 1)
    await expectStored(isCarriedOut ? 0 : 3)
    expect(faults.sent('removeAll')).toHaveLength(before + (isRefused ? 4 : 1))

    faults.lift()
    const goOn = isCarriedOut ? removeAllDialog.cancel : confirm
    await goOn.click()
    await soon(page.getByText('No contact details yet'))
    await expect(root).toBeHidden()
    await expectStored(0)
  })
}

/** What one delete can meet is tested in full elsewhere. */
const chosen = everyFaultOfWrites.filter(
  ({ fault }) =>
    process.env.LONG ||
    [lostAnswer, resetInRequest, silent, silentAnswer, cutJson, loginRedirect].includes(fault),
)

for (const { name, fault, isCarriedOut, isRefused, problem } of chosen) {
  test(`a remove-all one by one, in which a delete ${name}, says how many went and goes on from there`, async ({
    app,
    api,
    faults,
    soon,
  }) => {
    const { removeAllButton, removeAllDialog } = app.contacts
    const { root, confirm } = removeAllDialog
    const locked = { label: 'home', telephone: '+31 20 555 0149', integration: true }
    const lockedRow: Contact = { channel: 'telephone', label: 'Home', value: locked.telephone }
    const expectLeft = async (count: number) =>
      expect(await api.contacts(person)).toHaveLength(1 + count)
    const [kept] = await api.setContacts(person, [locked, ...three])
    await app.open(`/people/${person}`)

    faults.from('remove', fault, 1)
    await removeAllButton.click()
    await confirm.click()
    const alert = root.getByRole('alert')
    await soon(alert.getByText(problem))
    await expect(alert).toContainText('Stopped: 1 of 3 were removed.')
    await expect(alert.getByText('It is not known whether')).toHaveCount(isRefused ? 0 : 1)
    await expectLeft(isCarriedOut ? 1 : 2)
    expect(faults.sent('remove')).toHaveLength(isRefused ? 5 : 2)

    faults.lift()
    await expect(confirm).toHaveText('Remove 2 contacts')
    faults.next('remove', fault)
    await confirm.click()
    await soon(async () => expect(await root.count()).toBe(0))
    await app.contacts.expectList([lockedRow])
    await expect.poll(() => api.contacts(person)).toEqual([kept])
  })
}

test('a remove-all that stopped half-way lists what is there now, and removes that', async ({
  app,
  api,
  faults,
  soon,
}) => {
  const { removeAllButton, removeAllDialog } = app.contacts
  const { root, confirm } = removeAllDialog
  const locked = { label: 'home', telephone: '+31 20 555 0149', integration: true }
  const [kept] = await api.setContacts(person, [locked, ...three])
  await app.open(`/people/${person}`)
  await removeAllButton.click()
  await expect(confirm).toHaveText('Remove 3 contacts')
  faults.next('remove', passes)
  faults.always('remove', htmlAfterwards(502))
  faults.next('read', passes)
  faults.next('read', passes)
  faults.always('read', html(502))
  await confirm.click()
  await soon(root.getByRole('alert').getByText('Stopped: 1 of 3 were removed.'))
  await soon(confirm.getByText('Remove 1 contact'))
  await expect(root).toContainText(site.value)
  await expect(root).not.toContainText(work.value)
  await expect(root).not.toContainText(mail.value)
  faults.lift()
  await confirm.click()
  await soon(async () => expect(await root.count()).toBe(0))
  expect(await api.contacts(person)).toEqual([kept])
})
