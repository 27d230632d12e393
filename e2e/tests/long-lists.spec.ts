import type { Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { hold } from '../fixtures/hold.ts'
import { expect, test } from '../fixtures/test.ts'
import { watchLayoutShift } from '../fixtures/watchLayoutShift.ts'

const person = 131
const count = 230
const laterPages = /contacts\?.*search_after/

const telephone = (index: number): Contact => ({
  channel: 'telephone',
  label: 'Home',
  value: `+31 20 ${300_000 + index}`,
})
const first = telephone(0)
const second = telephone(1)
const far = telephone(180)
const added: Contact = { channel: 'email', label: 'Work', value: 'added@example.org' }
const onTheirWay = 'More contacts are on their way'

test.beforeEach(async ({ api }) => {
  await api.importContacts(
    person,
    Array.from({ length: count }, (_, index) => ({
      label: 'home',
      telephone: telephone(index).value,
    })),
  )
})

/** Keeps every page behind the first from the agent until the returned function is called. */
async function holdLaterPages(page: Page): Promise<() => Promise<void>> {
  const release = await hold(page, laterPages)
  return async () => {
    release()
    await page.unroute(laterPages)
  }
}

test('the first hundred contacts can be used while the others come', async ({ app, api, page }) => {
  const calls = new ContactCalls(page, person)
  const release = await holdLaterPages(page)
  const { contacts } = app
  await app.openPerson(person)
  await expect(contacts.row(telephone(99)).edit).toBeVisible()
  await expect(contacts.region.getByRole('status')).toHaveText(onTheirWay)
  await expect(contacts.region.getByText('100 contacts+', { exact: true })).toBeAttached()
  await expect(contacts.removeAllButton).toBeDisabled()
  await expect(page.getByText('Recent changes')).toBeHidden()

  await contacts.remove(first)
  await contacts.edit(second, { value: '+31 20 999999' })
  await contacts.add(added)
  const changed = { ...second, value: '+31 20 999999' }
  await expect(contacts.row(changed).root).toContainText('Saving…')
  await expect(contacts.row(added).root).toContainText('Saving…')
  expect(calls.sent('remove')).toEqual([])

  await release()
  await expect(contacts.row(changed).edit).toBeVisible()
  await expect(contacts.row(added).edit).toBeVisible()
  await expect(contacts.row(first).root).toHaveCount(0)
  await expect(contacts.region.getByRole('listitem')).toHaveCount(count)
  await expect(contacts.region.getByText(`${count} contacts`, { exact: true })).toBeAttached()
  await expect(contacts.region.getByRole('status')).toBeHidden()
  await expect(contacts.removeAllButton).toBeEnabled()
  expect(await api.countContacts(person)).toBe(count)
})

test('a contact that is deleted before its equal has come is made again by Undo', async ({
  app,
  api,
  page,
}) => {
  const { telephone: twin } = (await api.contacts(person))[150] ?? {}
  const [deleted] = await api.contacts(person)
  await api.updateContact(person, deleted?.id ?? 0, { telephone: twin ?? '' })
  const release = await holdLaterPages(page)
  await app.openPerson(person)
  const same: Contact = { channel: 'telephone', label: 'Home', value: twin ?? '' }
  await app.contacts.remove(same)
  await app.contacts.undo()
  await release()
  await expect(app.contacts.row(same).edit).toHaveCount(2)
  expect(await api.countContacts(person)).toBe(count)
})

test('who leaves while the others come loses no change', async ({ app, api, page }) => {
  const release = await holdLaterPages(page)
  await app.openPerson(person)
  await app.contacts.remove(first)
  await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
  await expect(app.people.searchBox).toBeVisible()
  await release()
  await expect.poll(() => api.countContacts(person)).toBe(count - 1)
})

test('what was typed for a contact further down waits until that has come', async ({
  app,
  page,
}) => {
  const { contacts } = app
  await app.openPerson(person)
  await contacts.row(far).edit.click()
  await contacts.editForm.value('telephone').fill('+31 20 888888')
  const release = await holdLaterPages(page)
  await page.reload()
  await expect(contacts.row(first).edit).toBeVisible()
  await expect(page.getByRole('form')).toHaveCount(0)
  await release()
  await expect(contacts.editForm.value('telephone')).toHaveValue('+31 20 888888')
  await expect(contacts.row(far).root).toHaveCount(0)
})

test('a list that breaks off keeps what has come, says so, and goes on by Retry', async ({
  app,
  page,
  pageErrors,
}) => {
  pageErrors.expectStatus(500, laterPages)
  let failures = 4
  await page.route(laterPages, (route) => {
    failures -= 1
    return failures >= 0 ? route.fulfill({ status: 500, json: {} }) : route.fallback()
  })
  const { contacts } = app
  await app.openPerson(person)
  const alert = contacts.region.getByRole('alert')
  await expect(alert).toContainText('could not be loaded')
  await expect(contacts.region.getByRole('listitem')).toHaveCount(100)
  await expect(contacts.removeAllButton).toBeDisabled()
  await alert.getByRole('button', { name: 'Retry' }).click()
  await expect(contacts.region.getByRole('listitem')).toHaveCount(count)
  await expect(alert).toBeHidden()
  await expect(contacts.removeAllButton).toBeEnabled()
})

test('nothing on screen moves while the others come', async ({ app, page }) => {
  const moved = await watchLayoutShift(page)
  const release = await holdLaterPages(page)
  await app.openPerson(person)
  await expect(app.contacts.row(telephone(99)).edit).toBeVisible()
  await release()
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(count)
  expect(await moved()).toEqual([])
})

test('the search of the browser finds each of the contacts, as far down as they stand', async ({
  app,
  page,
}) => {
  await app.openPerson(person)
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(count)
  const missed = await page.evaluate(
    (values) => {
      const { find } = window as unknown as { find: (text: string) => boolean }
      return values.filter((value) => {
        getSelection()?.removeAllRanges()
        return !find.call(window, value)
      })
    },
    Array.from({ length: count }, (_, index) => telephone(index).value),
  )
  expect(missed).toEqual([])
  await expect(app.contacts.list('telephone').getByRole('button', { name: /^Copy/ })).toHaveCount(
    count,
  )
})
