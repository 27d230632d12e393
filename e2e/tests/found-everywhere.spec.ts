import { foundByRole, foundInPage } from '../bench/large/finding.ts'
import type { NewContact } from '../fixtures/contactsApi.ts'
import { quietBrowser } from '../fixtures/quietBrowser.ts'
import { expect, test } from '../fixtures/test.ts'

const person = 62
const count = 2_000
const contacts = Array.from(
  { length: count },
  (_, index): NewContact =>
    index % 2
      ? { label: 'home', telephone: `+31 20 ${500_000 + index}` }
      : { label: 'work', website: `www.example.org/${500_000 + index}` },
)

test.use({
  // A trace of thousands of rows would take longer than what is tested.
  trace: 'off',
  // As with a screen reader: any other browser tells of the rows near the window only.
  launchOptions: quietBrowser('--force-renderer-accessibility'),
})

test('each of 2,000 contacts is found by the search of the browser, and by a screen reader', async ({
  app,
  api,
  page,
}) => {
  test.setTimeout(120_000)
  await api.importContacts(person, contacts)
  await app.open(`/people/${person}`)
  // In the page itself, as what looks on from outside works out roles and names of thousands of rows.
  await page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('[aria-label="Contact details"] li[data-focus]').length === wanted,
    count,
    { timeout: 60_000 },
  )
  const values = contacts.map((contact) =>
    'telephone' in contact ? contact.telephone : 'website' in contact ? contact.website : '',
  )
  expect(await foundInPage(page, values)).toBe(count)
  const devTools = await page.context().newCDPSession(page)
  expect(await foundByRole(devTools)).toEqual({ items: count, copies: count })
})
