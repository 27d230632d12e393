import type { Contact } from '../driver/contact.ts'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 41
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0410' }
const mail: Contact = { channel: 'email', label: 'Work', value: 'rosa@example.org' }

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ api }) => {
  await api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'work', email: mail.value },
  ])
})

test('a reader signs in, reads and copies, and never sees a way to write', async ({
  page,
  tokenFor,
}) => {
  // A watch from the start: a button that shows for a moment only would be a flicker.
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const button of document.querySelectorAll('button')) {
        seen.add(button.getAttribute('aria-label') ?? button.textContent)
      }
    }).observe(document, { subtree: true, childList: true })
  })
  const app = new PeopleContacts(page)
  await app.open(`/people/${person}`)
  await app.signInPage.signIn(await tokenFor('Rosa', 'reader'))
  await app.contacts.expectList([work, mail])
  await expect(
    app.contacts.region.getByText('your access does not allow changing them'),
  ).toBeVisible()
  await app.contacts.row(mail).copy.click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(mail.value)
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen).toContain(`Copy ${work.value}`)
  expect(seen.filter((name) => /^(Add|Edit|Delete|Remove)/.test(name))).toEqual([])
})

test('a reader is not asked to add the first contact of a person who has none', async ({
  api,
  page,
  tokenFor,
}) => {
  await api.clear(person)
  const app = new PeopleContacts(page, { token: await tokenFor('Rosa', 'reader') })
  await app.openPerson(person)
  await expect(app.contacts.region.getByText('No contact details yet')).toBeVisible()
  await expect(app.contacts.region.getByText('Add the first way')).toBeHidden()
  await expect(app.contacts.addButton).toBeHidden()
})

test('an agent has every way to write', async ({ page, tokenFor }) => {
  const app = new PeopleContacts(page, { token: await tokenFor('Ada', 'agent') })
  await app.openPerson(person)
  await expect(app.contacts.addButton).toBeVisible()
  await expect(app.contacts.removeAllButton).toBeVisible()
  await app.contacts.edit(work, { value: '+31 20 555 0419' })
  await app.contacts.expectList([{ ...work, value: '+31 20 555 0419' }, mail])
})

test('an agent who is made a reader while typing keeps what was typed, and reads on', async ({
  page,
  pageErrors,
  server,
  tokenFor,
}) => {
  pageErrors.expectStatus(403, new RegExp(`/v1/people/${person}/contacts`))
  const app = new PeopleContacts(page, { token: await tokenFor('Ada', 'agent') })
  await app.openPerson(person)
  await app.contacts.row(work).edit.click()
  await app.contacts.editForm.fill({ channel: 'telephone', value: '+31 20 555 0419' })
  server.tokens.changeRole('Ada', 'reader')
  await app.contacts.editForm.save.click()
  const kept = app.contacts.region.getByRole('alert').filter({ hasText: '+31 20 555 0419' })
  await expect(kept.getByRole('button', { name: 'Copy +31 20 555 0419' })).toBeVisible()
  await expect(app.contacts.addButton).toBeHidden()
  await expect(app.contacts.region.getByRole('button', { name: /^(Edit|Delete) / })).toHaveCount(0)
  await kept.getByRole('button', { name: 'Discard' }).click()
  await app.contacts.expectList([work, mail])
})

test('an agent whose token is revoked is asked to sign in again', async ({
  page,
  pageErrors,
  server,
}) => {
  pageErrors.expectStatus(401, /\/v1\/people/)
  const app = new PeopleContacts(page, { token: await server.tokens.add('Ines', 'agent') })
  await app.openPerson(person)
  await server.tokens.revoke('Ines')
  await page.reload()
  await expect(app.signInPage.heading).toBeVisible()
})
