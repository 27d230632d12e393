import { test as base } from '@playwright/test'
import { PeopleContacts } from './peopleContacts.ts'

export interface DriverOptions {
  /** The access token of the API; the first page that is opened signs in with it. */
  accessToken: string | undefined
}

interface DriverFixtures {
  /** The page as an agent works with it, at Playwright's `baseURL`. */
  app: PeopleContacts
}

/**
 * Playwright's `test` with the page at hand.
 *
 * @example
 * test.use({ baseURL: 'http://127.0.0.1:8080', accessToken: process.env.ACCESS_TOKEN })
 *
 * test('a caller has a new address', async ({ app }) => {
 *   await app.openPerson(2)
 *   await app.contacts.add({ channel: 'email', label: 'Work', value: 'new@example.org' })
 * })
 */
export const test = base.extend<DriverOptions & DriverFixtures>({
  accessToken: [undefined, { option: true }],
  app: ({ page, accessToken }, use) => use(new PeopleContacts(page, { token: accessToken })),
})
