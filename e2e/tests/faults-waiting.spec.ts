import type { Contact } from '../driver/contact.ts'
import { html, tooMany } from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'

const person = 49
const mail: Contact = { channel: 'email', label: 'Work', value: 'niamh@example.org' }

for (const { how, retryAfter } of [
  { how: 'says for how many seconds', retryAfter: () => '2' },
  // A date has whole seconds only: this one is two to three seconds away.
  { how: 'says until when', retryAfter: () => new Date(Date.now() + 3_000).toUTCString() },
  { how: 'does not say for how long', retryAfter: undefined },
]) {
  test(`a service that asks to slow down and ${how} is not asked for two seconds, and the agent reads why`, async ({
    app,
    api,
    faults,
    page,
  }) => {
    await api.clear(person)
    await app.open(`/people/${person}`)
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill(mail)
    faults.next('create', tooMany(retryAfter))
    await app.contacts.addForm.save.click()
    const notice = page.getByRole('status').filter({ hasText: 'asked us to slow down' })
    await expect(notice).toContainText('The page goes on by itself')
    await expect(app.contacts.row(mail).root).toContainText('Saving…')
    await expect(app.contacts.row(mail).edit).toBeVisible()
    await expect(notice).toBeHidden()
    const [first = 0, second = 0] = faults.sent('create').map(({ at }) => at)
    expect(faults.sent('create')).toHaveLength(2)
    expect(second - first).toBeGreaterThan(1_950)
    expect(await api.contacts(person)).toMatchObject([{ email: mail.value }])
  })
}

test('a read that fails is sent again after longer and longer waits, three times', async ({
  app,
  faults,
  page,
}) => {
  // Each wait is a part of 300, 600 and 1,200 ms, chosen by chance: here the whole.
  await page.addInitScript(() => {
    Math.random = () => 1
  })
  faults.always('list', html(503))
  await app.open('/people/2')
  const problem = app.contacts.region.getByRole('alert')
  await expect(problem).toContainText('The service has a problem.')
  const [first = 0, second = 0, third = 0, fourth = 0] = faults.sent('list').map(({ at }) => at)
  expect(faults.sent('list')).toHaveLength(4)
  expect(second - first).toBeGreaterThan(280)
  expect(third - second).toBeGreaterThan(580)
  expect(fourth - third).toBeGreaterThan(1_180)
})
