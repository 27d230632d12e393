import type { Contact } from '../driver/contact.ts'
import { lostAnswer, passes, resetInRequest, silent, slow } from '../fixtures/faultProxy/faults.ts'
import { released } from '../fixtures/faultProxy/released.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { problemNotice } from '../fixtures/problemNotice.ts'

const person = 48
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0148' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'marta@example.org' }
const equal = { label: 'work', email: mail.value }

let mailId: number

test.beforeEach(async ({ app, api, soon: _ }) => {
  const [, stored] = await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    equal,
  ])
  mailId = stored?.id ?? 0
  await app.open(`/people/${person}`)
  await expect(app.contacts.row(mail).edit).toBeVisible()
})

for (const api of [
  { kind: 'an API', hides: false },
  { kind: 'an API without conditions', hides: true },
]) {
  test.describe(`with ${api.kind}, a delete removes its own contact and no other`, () => {
    test.beforeEach(({ faults }) => {
      if (api.hides) faults.hideConditionsAndKeys()
    })

    test('when a synchronisation takes the contact out and puts an equal one in while it is under way', async ({
      app,
      api: stored,
      faults,
      page,
      soon,
    }) => {
      const { whenReleased, release } = released()
      faults.next('remove', slow(whenReleased))
      await app.contacts.row(mail).remove.click()
      await expect.poll(() => faults.sent('remove')).toHaveLength(1)
      await stored.removeContact(person, mailId)
      const { id } = await stored.createContact(person, equal)
      release()
      await soon(app.contacts.row(mail).edit)
      await expect(page.getByRole('alert').filter({ hasText: 'was not deleted' })).toContainText(
        'It was deleted already, and has been added again since.',
      )
      expect(await stored.contacts(person)).toMatchObject([{}, { id, ...equal }])
      expect(new Set(faults.sent('remove').map(({ request }) => request.target))).toEqual(
        new Set([`/v1/people/${person}/contacts/${mailId}`]),
      )
    })

    for (const { name, fault } of [
      { name: 'its answer is lost', fault: lostAnswer },
      { name: 'it does not arrive', fault: resetInRequest },
    ]) {
      test(`when ${name} and a colleague makes an equal one before it is looked for`, async ({
        app,
        api: stored,
        faults,
        soon,
      }) => {
        const { whenReleased, release } = released()
        faults.next('remove', fault)
        faults.next('read', passes)
        faults.next('read', slow(whenReleased))
        await app.contacts.row(mail).remove.click()
        await expect.poll(() => faults.sent('read')).toHaveLength(2)
        const { id } = await stored.createContact(person, equal)
        release()
        await soon(async () =>
          expect((await stored.contacts(person)).map((contact) => contact.id)).not.toContain(
            mailId,
          ),
        )
        await soon(app.contacts.row(mail).edit)
        expect(await stored.contacts(person)).toMatchObject([{}, { id, ...equal }])
      })
    }

    test('when a colleague changes it while nothing is known of the delete', async ({
      app,
      api: stored,
      faults,
      page,
      soon,
    }) => {
      faults.next('remove', silent)
      await app.contacts.row(mail).remove.click()
      await expect.poll(() => faults.sent('remove')).toHaveLength(1)
      await stored.updateContact(person, mailId, { email: 'marta@colleague.example' })
      const notice = problemNotice(page, `Work ${mail.value}`)
      await soon(notice.getByText('marta@colleague.example'))
      await expect(notice).toContainText('was not deleted')
      expect(await stored.contacts(person)).toMatchObject([
        {},
        { id: mailId, email: 'marta@colleague.example' },
      ])
      expect(faults.sent('remove')).toHaveLength(1)
    })
  })

  test(`with ${api.kind}, an equal contact of a colleague is not taken for one that was lost before`, async ({
    app,
    api: stored,
    faults,
    soon,
  }) => {
    if (api.hides) faults.hideConditionsAndKeys()
    faults.next('create', resetInRequest)
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill(mail)
    await app.contacts.addForm.save.click()
    await soon(async () => expect(faults.sent('create')).toHaveLength(2))
    await expect(app.contacts.row(mail).edit).toHaveCount(2)
    expect(await stored.contacts(person)).toMatchObject([{}, { id: mailId, ...equal }, equal])
  })
}
