import type { Locator, Page } from '@playwright/test'
import type { Contact } from '../driver/contact.ts'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import type { ContactsApi } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/test.ts'
import { twoFramesAfterClick } from '../fixtures/twoFramesAfterClick.ts'

const person = 61
const work: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0610' }
const mail: Contact = { channel: 'email', label: 'Personal', value: 'pieter@example.org' }
const contactsOfAnybody = /\/v1\/people\/\d+\/contacts\?/

/** Finds the person, and nobody else, in the search. */
async function find(app: PeopleContacts, api: ContactsApi): Promise<Locator> {
  const { name } = await api.person(person)
  await app.openPeople()
  await app.people.search(name)
  await expect(app.people.person(/./)).toHaveCount(1)
  return app.people.person(name)
}

/** The calls for the person, without the contacts, from now on. */
function callsForPerson(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname === `/v1/people/${person}`) sent.push(pathname)
  })
  return sent
}

/** How many answers about the person have come to their end. */
function answeredForPerson(page: Page): Promise<number> {
  return page.evaluate(
    (path) =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes(path)).length,
    `/v1/people/${person}`,
  )
}

test.beforeEach(({ api }) =>
  api.setContacts(person, [
    { label: 'work', telephone: work.value },
    { label: 'personal', email: mail.value },
  ]),
)

for (const { what, rest } of [
  { what: 'the pointer', rest: (link: Locator) => link.hover() },
  { what: 'the focus', rest: (link: Locator) => link.focus() },
]) {
  test(`a person on whom ${what} rests in the search is fetched, and stands there with the contacts in the frame after the click`, async ({
    app,
    api,
    page,
  }) => {
    const link = await find(app, api)
    const calls = new ContactCalls(page, person)
    const forPerson = callsForPerson(page)
    await rest(link)
    await expect.poll(() => answeredForPerson(page)).toBe(2)
    const { rows } = await twoFramesAfterClick(link)
    expect(rows).toEqual(['Work +31 20 555 0610', 'Personal pieter@example.org'])
    await expect(app.contacts.row(mail).edit).toBeVisible()
    expect(calls.sent('list')).toHaveLength(1)
    expect(forPerson).toHaveLength(1)
  })
}

test('nobody is fetched over whom the pointer only passes', async ({ app, api, page }) => {
  await page.clock.install()
  const link = await find(app, api)
  const calls = new ContactCalls(page, person)
  const forPerson = callsForPerson(page)
  await page.clock.pauseAt(Date.now() + 60_000)
  await link.hover()
  await page.clock.runFor(149)
  await app.people.searchBox.hover()
  await page.clock.runFor(5_000)
  expect(calls.sent('list')).toEqual([])
  await link.hover()
  await page.clock.runFor(150)
  await expect.poll(() => calls.sent('list').length).toBe(1)
  expect(forPerson).toHaveLength(1)
})

test('nobody is fetched over whom the focus only passes', async ({ app, api, page }) => {
  await page.clock.install()
  const link = await find(app, api)
  const calls = new ContactCalls(page, person)
  await page.clock.pauseAt(Date.now() + 60_000)
  await link.focus()
  await page.clock.runFor(149)
  await app.people.searchBox.focus()
  await page.clock.runFor(5_000)
  expect(calls.sent('list')).toEqual([])
})

test('of two people under a pointer that moves on only the one where it stays is fetched', async ({
  app,
  page,
}) => {
  await page.clock.install()
  await app.openPeople()
  const [first, second] = [app.people.person(/./).nth(0), app.people.person(/./).nth(1)]
  await expect(second).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => {
    if (contactsOfAnybody.test(request.url())) asked.push(new URL(request.url()).pathname)
  })
  await page.clock.pauseAt(Date.now() + 60_000)
  await first.hover()
  await page.clock.runFor(100)
  await second.hover()
  await page.clock.runFor(149)
  expect(asked).toEqual([])
  await page.clock.runFor(1)
  await expect.poll(() => asked).toEqual([`/v1${await second.getAttribute('href')}/contacts`])
})
