import type { Contact } from '../driver/contact.ts'
import { lostAnswer } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/liveFaultTest.ts'

const person = 1
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0150' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'omar@example.org' }

test('a create that the browser sends twice makes one contact in a live system that knows no keys', async ({
  app,
  faults,
  live,
  pageErrors,
  soon,
}) => {
  pageErrors.expectStatus(400, /[?&](fields|q)=/)
  faults.keepConnections()
  live.isLimited = false
  live.setContacts(person, [{ label: 'work', telephone: work.value }])
  await app.open(`/people/${person}`)
  await expect(app.contacts.row(work).edit).toBeVisible()
  faults.next('create', lostAnswer)
  await app.contacts.add(mail)
  await soon(app.contacts.row(mail).edit)
  expect(faults.sent('create')).toHaveLength(2)
  expect(live.asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
  expect(live.contacts(person)).toHaveLength(2)
})
