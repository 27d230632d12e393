import type { Locator } from '@playwright/test'
import type { PeopleContacts } from '../driver/peopleContacts.ts'
import { everyFault } from '../fixtures/faultProxy/everyFault.ts'
import {
  cutJson,
  endlessJson,
  loginRedirect,
  lostAnswer,
  refusal,
  silent,
} from '../fixtures/faultProxy/faults.ts'
import { expect, test } from '../fixtures/faultTest.ts'
import { hearAnnouncements } from '../fixtures/hearAnnouncements.ts'

interface Read {
  kind: 'list' | 'search' | 'person'
  /** Names it in the title of a test. */
  what: string
  /** Where the page asks for it, and where it asks for another one. */
  path: string
  otherPath: string
  /** What the page says stands in its place. */
  failed: string
  content: (app: PeopleContacts) => Locator
  otherContent: (app: PeopleContacts) => Locator
}

const list: Read = {
  kind: 'list',
  what: 'list of contacts',
  path: '/people/2',
  otherPath: '/people/1',
  failed: 'The contact details could not be loaded',
  content: ({ contacts }) => contacts.list('website'),
  otherContent: ({ contacts }) => contacts.list('telephone'),
}

const search: Read = {
  kind: 'search',
  what: 'search for people',
  path: '/people?q=okafor',
  otherPath: '/people?q=tanner',
  failed: 'The people could not be loaded',
  content: ({ people }) => people.person('Grace Okafor'),
  otherContent: ({ people }) => people.person('Howard Tanner'),
}

const person: Read = {
  kind: 'person',
  what: 'person',
  path: '/people/2',
  otherPath: '/people/1',
  failed: 'The person could not be loaded',
  content: ({ person }) => person.heading.getByText('Grace Okafor'),
  otherContent: ({ person }) => person.heading.getByText('Howard Tanner'),
}

const oneOfEachKind = everyFault.filter(({ fault }) =>
  [lostAnswer, silent, cutJson, loginRedirect].includes(fault),
)

for (const { read, everyOrSome } of [
  { read: list, everyOrSome: everyFault },
  { read: search, everyOrSome: everyFault },
  { read: person, everyOrSome: oneOfEachKind },
]) {
  const { kind, failed } = read
  for (const { name, fault, problem, readsSent } of everyOrSome) {
    const heals = readsSent > 1
    const title = `a ${read.what} that ${name} ${heals ? 'heals by itself' : 'is asked for again by Retry'}`

    test(`${title}, and one that always does says why`, async ({ app, faults, page, soon }) => {
      const heard = await hearAnnouncements(page)
      const alert = page.getByRole('alert').filter({ hasText: failed })
      const retry = alert.getByRole('button', { name: 'Retry' })

      faults.next(kind, fault)
      await app.open(read.path)
      await soon(heals ? read.content(app) : retry)
      if (!heals) await retry.click()
      await expect(read.content(app)).toBeVisible()
      expect(faults.sent(kind)).toHaveLength(2)
      expect((await heard()).filter((text) => text.includes(failed))).toHaveLength(heals ? 0 : 1)

      faults.always(kind, fault)
      await app.open(read.otherPath)
      await soon(retry)
      await expect(alert).toContainText(problem)
      await expect(page.getByText('gateway')).toHaveCount(0)
      expect(faults.sent(kind)).toHaveLength(2 + readsSent)
      faults.lift()
      await retry.click()
      await soon(read.otherContent(app))
      await expect(alert).toHaveCount(0)
      expect(faults.sent(kind)).toHaveLength(3 + readsSent)
    })
  }
}

test('a list that goes on and on is given up before its end, and Retry brings it', async ({
  app,
  faults,
}) => {
  faults.next('list', endlessJson)
  await app.open('/people/2')
  const problem = app.contacts.region.getByRole('alert')
  await expect(problem).toContainText('something that this page cannot read')
  await expect.poll(() => faults.sent('list').map((call) => call.isCancelled)).toEqual([true])
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(app.contacts.list('website')).toBeVisible()
})

test('a list of which the service says 408 is asked for again, three times', async ({
  app,
  faults,
  pageErrors,
  soon,
}) => {
  pageErrors.expectStatus(408, /\/contacts\?/)
  faults.always('list', refusal(408))
  await app.open('/people/2')
  await soon(app.contacts.region.getByRole('alert').getByText('did not answer in time'))
  expect(faults.sent('list')).toHaveLength(4)
})

for (const status of [400, 403, 404, 409, 410, 422]) {
  test(`a list that is refused by ${status} is not asked for again`, async ({
    app,
    faults,
    page,
    pageErrors,
    soon,
  }) => {
    pageErrors.expectStatus(status, /\/contacts\?/)
    faults.always('list', refusal(status))
    await app.open('/people/2')
    await soon(app.contacts.region.getByRole('alert').getByText('could not be loaded'))
    const sent = faults.sent('list').map(({ request }) => request.target)
    expect(new Set(sent).size).toBe(sent.length)
    await page.clock.fastForward(10_000)
    expect(faults.sent('list')).toHaveLength(sent.length)
  })
}
