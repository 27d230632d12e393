import type { Page } from '@playwright/test'
import type { Channel } from '../driver/contact.ts'
import type { NewContact } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/hostile/hostileTest.ts'
import type { HostileValue } from '../fixtures/hostile/hostileValue.ts'
import { hostileValues } from '../fixtures/hostile/hostileValues.ts'
import { type ShownValue, shownContacts } from '../fixtures/shownContacts.ts'

const person = 71
const labels = {
  telephone: ['work', 'Work'],
  email: ['work', 'Work'],
  chat: ['chat_teams', 'Microsoft Teams'],
  website: ['work', 'Work'],
} as const
const channels = Object.keys(labels) as Channel[]

/** As the page sorts them. */
const sortedValues = channels.flatMap((name) =>
  hostileValues.filter(({ channel }) => channel === name),
)
const lines = sortedValues.map(({ channel, shown, host }) => {
  return `${labels[channel][1]} ${shown}${host ? ` (goes to ${host})` : ''}`
})

/** What the row of a value must be made of, and nothing else. */
function rowOf({ channel, shown, href, host }: HostileValue): ShownValue {
  const line = `${labels[channel][1]} ${shown}`
  return {
    shown,
    href,
    host,
    elements: ['A', 'BDI', 'SPAN'].slice(href ? 0 : 1, host ? 3 : 2).join(' '),
    buttons: [`Copy ${shown}`, `Edit ${line}`, `Delete ${line}`],
  }
}

test.beforeAll(async ({ server }) => {
  const contacts = hostileValues.map(
    ({ channel, value }): NewContact =>
      ({ label: labels[channel][0], [channel]: value }) as { label: string; chat: string },
  )
  await server.api.setContacts(person, contacts)
})

test('what strangers typed is plain text, or a link that is safe to follow', async ({ app }) => {
  expect(hostileValues.length).toBeGreaterThan(60)
  await app.openPerson(person)
  await expect(app.contacts.region.getByRole('listitem')).toHaveCount(hostileValues.length)
  for (const name of channels) {
    const expected = sortedValues.filter(({ channel }) => channel === name).map(rowOf)
    expect(await shownContacts(app.contacts.list(name))).toEqual(expected)
  }
})

test('a link that leads elsewhere than one reads says so to screen readers too', async ({
  app,
}) => {
  const says = async (channel: Channel, value: string, description: string) => {
    const { link } = app.contacts.row({ channel, label: labels[channel][1], value })
    await expect(link).toHaveAccessibleName(value)
    await expect(link).toHaveAccessibleDescription(description)
  }
  await app.openPerson(person)
  const [apple, host] = ['\u0430pple.com', 'xn--pple-43d.com']
  await says('website', `https://www.${apple}/x`, `goes to www.${host}, opens in a new tab`)
  await says('website', 'www.xn--pple-43d.com', 'opens in a new tab')
  await says('email', `ada@${apple}`, `goes to ${host}`)
})

test.describe('where the clipboard can be read', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a message shows what it is about with nothing hidden, and Copy copies what is stored', async ({
    app,
    page,
  }) => {
    await app.openPerson(person)
    await expect(app.contacts.region.getByRole('listitem')).toHaveCount(hostileValues.length)
    expect(await copyEach(page)).toEqual(
      sortedValues.map(({ value, shown }) => ({ said: `Copied ${shown}`, copied: value })),
    )
  })
})

/** Presses every Copy button; what the message said each time, and what the clipboard held. */
function copyEach(page: Page): Promise<{ said: string; copied: string }[]> {
  return page.evaluate(async () => {
    const all: { said: string; copied: string }[] = []
    const message = () =>
      document.querySelector('[role="status"] [data-tone="done"] [dir="auto"]')?.textContent ?? ''
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-label^="Copy "]')) {
      const before = message()
      button.click()
      while (message() === before) await new Promise((resolve) => requestAnimationFrame(resolve))
      all.push({ said: message(), copied: await navigator.clipboard.readText() })
    }
    return all
  })
}

test('the dialog that removes all contacts hides nothing', async ({ app }) => {
  await app.openPerson(person)
  await app.contacts.removeAllButton.click()
  const { root } = app.contacts.removeAllDialog
  await expect(root).toBeVisible()
  const listed = root.getByRole('listitem')
  expect(await listed.allTextContents()).toEqual(lines)
  await expect(listed.locator('*:not(span, svg, svg *)')).toHaveCount(0)
})

test('the recent changes hide nothing', async ({ app, page }) => {
  // The longest pages that the API has, instead of many short ones.
  await page.route(/\/audit_entries\?per_page=/, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/per_page=\d+/, 'per_page=100'),
    }),
  )
  const { summary, changes, showMore } = app.person.recentChanges
  await app.openPerson(person)
  await summary.click()
  await expect(changes).toHaveCount(100)
  await showMore.click()
  await expect(changes.nth(lines.length - 1)).toBeAttached()
  const told = (await changes.allTextContents()).slice(0, lines.length)
  const added = told.map((text) => text.replace(/^Shared token added (.*) · .*$/s, '$1'))
  expect(added.toSorted()).toEqual(lines.toSorted())
  await expect(changes.locator('*:not(span, bdi, time)')).toHaveCount(0)
})
