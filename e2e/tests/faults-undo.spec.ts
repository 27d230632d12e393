import type { Contact } from '../driver/contact.ts'
import { everyFaultOfWrites } from '../fixtures/faultProxy/everyFault.ts'
import {
  html,
  lostAnswer,
  resetInRequest,
  silent,
  silentAnswer,
  slowAnswer,
} from '../fixtures/faultProxy/faults.ts'
import { released } from '../fixtures/faultProxy/released.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 47
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0147' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'laila@example.org' }
const both = [{ telephone: work.value }, { label: 'personal', email: mail.value }]

test.beforeEach(async ({ app, api, soon: _ }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ])
  await app.open(`/people/${person}`)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

const chosen = everyFaultOfWrites.filter(({ fault }) =>
  [lostAnswer, resetInRequest, silent, silentAnswer].includes(fault),
)

for (const { name, fault, isCarriedOut } of chosen) {
  test(`an Undo whose create ${name} brings the contact back once`, async ({
    app,
    api,
    faults,
    soon,
  }) => {
    await app.contacts.remove(mail)
    await expect.poll(() => api.contacts(person)).toHaveLength(1)
    faults.from('create', fault)
    await app.contacts.undo()
    const { addForm } = app.contacts
    await soon(addForm.root.getByRole('alert').getByText('It is not known whether'))
    await expect(addForm.value('email')).toHaveValue(mail.value)
    await expect(addForm.label('Personal')).toBeChecked()
    expect(await api.contacts(person)).toHaveLength(isCarriedOut ? 2 : 1)
    faults.lift()
    await addForm.save.click()
    await soon(app.contacts.row(mail).edit)
    await app.contacts.expectList([work, mail])
    await expect.poll(() => api.contacts(person)).toMatchObject(both)
  })
}

for (const { isDone, fault } of [
  { isDone: 'was carried out', fault: lostAnswer },
  { isDone: 'was not carried out', fault: resetInRequest },
]) {
  test(`an Undo of a delete of which it is not known that it ${isDone} leaves one contact`, async ({
    app,
    api,
    faults,
    soon,
  }) => {
    faults.from('remove', fault)
    await app.contacts.remove(mail)
    await app.contacts.undo()
    const { addForm } = app.contacts
    await soon(addForm.root.getByRole('alert'))
    await expect(addForm.value('email')).toHaveValue(mail.value)
    faults.lift()
    await addForm.save.click()
    await soon(app.contacts.row(mail).edit)
    await expect(addForm.root).toBeHidden()
    await app.contacts.expectList([work, mail])
    await expect.poll(() => api.contacts(person)).toMatchObject(both)
  })
}

test('an Undo that overtakes a slow delete waits for it, and the contact is there once', async ({
  app,
  api,
  faults,
  soon,
}) => {
  const { whenReleased, release } = released()
  faults.next('remove', slowAnswer(whenReleased))
  await app.contacts.remove(mail)
  await app.contacts.undo()
  await expect.poll(() => api.contacts(person)).toHaveLength(1)
  expect(faults.sent('create')).toEqual([])
  release()
  await soon(app.contacts.row(mail).edit)
  await app.contacts.expectList([work, mail])
  await expect.poll(() => api.contacts(person)).toMatchObject(both)
})

test('a delete that failed says so in the place of its Undo', async ({
  app,
  api,
  faults,
  page,
  soon,
}) => {
  faults.always('remove', html(503))
  await app.contacts.remove(mail)
  await soon(page.getByRole('alert').getByText(`Personal ${mail.value} was not deleted`))
  await expect(app.contacts.undoButton).toHaveCount(0)
  await expect(page.getByRole('status').getByText(`Deleted Personal`)).toHaveCount(0)
  await app.contacts.expectList([work, mail])
  await expect.poll(() => api.contacts(person)).toMatchObject(both)
})
