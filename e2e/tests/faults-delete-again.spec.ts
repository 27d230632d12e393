import type { Contact } from '../driver/contact.ts'
import type { ContactsApi } from '../fixtures/contactsApi.ts'
import { type Fault, passes, resetInRequest } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { problemNotice } from '../fixtures/problemNotice.ts'

const person = 53
const mail: Contact = { channel: 'email', label: 'Work', value: 'lotte@example.org' }
const theirs: Contact = { ...mail, value: 'lotte.new@example.org' }

/** A colleague corrects the contact before the fault. */
function afterCorrection(api: ContactsApi, contactId: number, fault: Fault): Fault {
  return async (call) => {
    await api.updateContact(person, contactId, { email: theirs.value })
    await fault(call)
  }
}

/** The first delete does not arrive, so that the page has to send it again. */
for (const { when, hides, fates, sent } of [
  {
    when: 'before the page looks what became of the first',
    hides: false,
    fates: ['reset after a correction'],
    sent: 1,
  },
  {
    when: 'before the page looks what became of the first, in an API without conditions',
    hides: true,
    fates: ['reset after a correction'],
    sent: 1,
  },
  {
    when: 'after the page has looked what became of the first',
    hides: false,
    fates: ['reset', 'arrives after a correction'],
    sent: 2,
  },
] as const) {
  test(`a delete that is to be sent again does not hit the correction of a colleague ${when}`, async ({
    app,
    api,
    faults,
    page,
    soon,
  }) => {
    if (hides) faults.hideConditionsAndKeys()
    const [stored] = await api.setContacts(person, [{ label: 'work', email: mail.value }])
    const id = stored?.id ?? 0
    const faultOf: Record<(typeof fates)[number], Fault> = {
      reset: resetInRequest,
      'reset after a correction': afterCorrection(api, id, resetInRequest),
      'arrives after a correction': afterCorrection(api, id, passes),
    }
    await app.open(`/people/${person}`)
    await soon(app.contacts.row(mail).edit)
    for (const fate of fates) faults.next('remove', faultOf[fate])
    await app.contacts.row(mail).remove.click()
    await soon(app.contacts.row(theirs).edit)
    await expect(problemNotice(page, 'was not deleted')).toContainText(
      `It was changed meanwhile and now reads: Work ${theirs.value}`,
    )
    expect(faults.sent('remove')).toHaveLength(sent)
    expect(await api.contacts(person)).toMatchObject([{ id, email: theirs.value }])
  })
}
