import { Contacts } from '../../driver/contacts.ts'
import { PeopleContacts } from '../../driver/peopleContacts.ts'
import { before, email, locked, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

test('a save that fails after the agent has gone on is told where the agent is', async ({
  api,
  page,
  pageErrors,
  startPortal,
}) => {
  pageErrors.expectStatus(422, /\/v1\/people\/33\/contacts/)
  await api.setContacts(33, before)
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  let refuse = () => {}
  const refused = new Promise<void>((resolve) => {
    refuse = resolve
  })
  await page.route('**/v1/people/33/contacts/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback()
    await refused
    return route.fulfill({ status: 422, json: { message: 'Validation failed', errors: [] } })
  })
  await portal.open('/people/33')
  await app.contacts.edit(mobile, { value: '+31 6 5555 5555' })
  await page.getByRole('link', { name: 'People' }).click()
  await expect(app.people.searchBox).toBeVisible()
  refuse()
  const alert = page.getByRole('alert').getByText('Mobile +31 6 5555 5555 was not saved')
  await expect(alert).toBeVisible()

  await page.getByRole('link', { name: 'Home' }).click()
  await expect(alert).toHaveCount(0)
  await page.getByRole('link', { name: 'People' }).click()
  await expect(alert).toBeVisible()
})

test('a delete can be undone from the page of another person', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(34, before)
  const portal = await startPortal({ name: 'portal' })
  const app = new PeopleContacts(page)
  await portal.open('/people/34')
  await app.contacts.remove(email)
  await expect.poll(async () => (await api.contacts(34)).length).toBe(before.length - 1)
  await page.getByRole('link', { name: 'People' }).click()
  await app.people.person(/./).first().click()
  await expect(app.person.heading).toBeVisible()
  await app.contacts.undo()
  await expect.poll(async () => (await api.contacts(34)).length).toBe(before.length)
})

test('Ctrl+Z undoes a delete where the contacts stand, and is the portal’s own everywhere else', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(35, before)
  const portal = await startPortal({ name: 'portal' })
  const { contacts } = new PeopleContacts(page)
  await portal.open('/people/35')
  await contacts.remove(mobile)
  await contacts.remove(email)
  await page.getByRole('link', { name: 'Home' }).focus()
  await page.keyboard.press('Control+z')
  await contacts.row(locked).copy.focus()
  await page.keyboard.press('Control+z')
  await expect(contacts.row(email).edit).toBeVisible()
  await contacts.expectList([locked, email])
  await expect(contacts.undoButton).toHaveCount(1)
})

test('the notices of two accounts stand one above the other', async ({
  page,
  server,
  freshServer,
  startPortal,
}) => {
  const other = await freshServer()
  await server.api.setContacts(26, before)
  await other.api.setContacts(26, before)
  const portal = await startPortal({
    name: 'strict',
    apis: { widget: server.address, gadget: other.address },
  })
  await portal.open('/?person=26')
  await portal.toggle()
  for (const account of ['widget', 'gadget']) {
    await new Contacts(page, page.getByRole('article', { name: account, exact: true })).remove(
      email,
    )
  }
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(2)
  await undo.first().click()
  await undo.first().click()
  await expect(undo).toHaveCount(0)
  await expect.poll(async () => (await server.api.contacts(26)).length).toBe(before.length)
  await expect.poll(async () => (await other.api.contacts(26)).length).toBe(before.length)
})
