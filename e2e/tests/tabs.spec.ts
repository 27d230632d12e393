import type { BrowserContext, Page } from '@playwright/test'
import { PeopleContacts } from '../driver/peopleContacts.ts'
import { ContactCalls } from '../fixtures/contactCalls.ts'
import { startPortal } from '../fixtures/portal.ts'
import { expect, test } from '../fixtures/test.ts'

/** What this page keeps in the storage of a tab. */
const keptIn = (page: Page) => page.evaluate(() => Object.keys(sessionStorage))

async function openTab(context: BrowserContext, address: string): Promise<PeopleContacts> {
  const page = await context.newPage()
  await page.goto(address)
  return new PeopleContacts(page)
}

/** Waits until a tab gives up its call for the contacts of a person, sooner than the call would end for want of an answer. */
const cancelledList = (page: Page, personId: number) =>
  page.waitForEvent('requestfailed', {
    predicate: (request) => request.url().includes(`/v1/people/${personId}/contacts`),
    timeout: 8_000,
  })

test.describe('a new tab', () => {
  test('is signed in as the one that is open, whichever way it was opened', async ({
    app,
    page,
    context,
    server,
  }) => {
    await app.openPeople()
    await app.people.search('Grace Okafor')
    const bare = await openTab(context, `${server.address}/people/1`)
    await expect(bare.person.heading).toHaveText('Howard Tanner')

    const byKey = context.waitForEvent('page')
    await app.people.person('Grace Okafor').click({ modifiers: ['Control'] })
    const opened = await byKey
    await expect(new PeopleContacts(opened).person.heading).toHaveText('Grace Okafor')

    const byLink = context.waitForEvent('page')
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '/people/3',
        target: '_blank',
        rel: 'noopener',
      })
      document.body.appendChild(link).click()
    })
    const linked = await byLink
    await expect(new PeopleContacts(linked).contacts.region).toBeVisible()
    for (const tab of [opened, linked]) {
      expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
      expect(tab.url()).not.toContain(server.token)
    }
  })

  test('is not signed in from another browser or at another origin', async ({
    app,
    browser,
    context,
    freshServer,
    server,
  }) => {
    await app.openPeople()
    const stranger = await browser.newContext()
    const elsewhere = await openTab(stranger, `${server.address}/people`)
    await expect(elsewhere.signInPage.heading).toBeVisible()
    await stranger.close()
    const other = await openTab(context, `${(await freshServer()).address}/people`)
    await expect(other.signInPage.heading).toBeVisible()
  })

  test('stays signed in whatever else of this origin speaks on the channel', async ({
    app,
    page,
    context,
    server,
  }) => {
    await app.openPerson(1)
    const other = await context.newPage()
    await other.goto(`${server.address}/favicon.svg`)
    await other.evaluate(() => {
      const channel = new BroadcastChannel('people-contacts')
      const rubbish = [null, 7, 'signOut', {}, [], { kind: 'signedIn', token: {} }, new Error('x')]
      for (const message of rubbish) channel.postMessage(message)
    })
    const next = await openTab(context, `${server.address}/people/2`)
    await expect(next.person.heading).toHaveText('Grace Okafor')
    await page.reload()
    await expect(app.person.heading).toHaveText('Howard Tanner')
  })
})

test.describe('signing out', () => {
  test('empties every tab, cancels what it was reading, and the next tab asks to sign in', async ({
    app,
    page,
    context,
    server,
    pageErrors,
  }) => {
    pageErrors.allowNoConnection(/\/v1\//)
    await app.openPerson(1)
    await app.contacts.addButton.click()
    await app.contacts.addForm.fill({ channel: 'email', value: 'typed@example.org' })
    const second = await context.newPage()
    await new ContactCalls(second, 2).hold('list')
    await second.goto(`${server.address}/people/2`)
    const other = new PeopleContacts(second)
    await expect(other.person.heading).toHaveText('Grace Okafor')
    const third = await context.newPage()
    await new ContactCalls(third, 3).hold('list')
    await third.goto(`${server.address}/people?q=Ingeborg`)
    const ahead = third.waitForRequest(/\/people\/3\/contacts/)
    await new PeopleContacts(third).people.person(/Ingeborg/).hover()
    await ahead

    const cancelled = [cancelledList(second, 2), cancelledList(third, 3)]
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out and discard' }).click()
    await Promise.all(cancelled)
    for (const tab of context.pages()) {
      await expect(new PeopleContacts(tab).signInPage.heading).toBeVisible()
      await expect(tab.getByText('You have signed out, in every tab.')).toBeVisible()
      expect(await tab.content()).not.toMatch(/Howard Tanner|Grace Okafor|Ingeborg|typed@example/)
      expect(await keptIn(tab)).toEqual([])
    }
    const fourth = await openTab(context, `${server.address}/people/1`)
    await expect(fourth.signInPage.heading).toBeVisible()
    await expect(fourth.signInPage.button).toBeVisible()
  })

  test('leaves nothing to go back to', async ({ app, page }) => {
    await app.openPerson(1)
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click()
    await app.people.search('Grace Okafor')
    await app.people.open('Grace Okafor')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(app.signInPage.heading).toBeVisible()
    for (const _place of ['search', 'first person']) {
      await page.goBack()
      await expect(app.signInPage.heading).toBeVisible()
      expect(await page.content()).not.toMatch(/Howard Tanner|Grace Okafor/)
    }
  })

  test('reaches a tab that is at another site at that moment', async ({
    app,
    page,
    context,
    server,
  }) => {
    const portal = await startPortal()
    await app.openPerson(1)
    const other = await openTab(context, `${server.address}/people`)
    await expect(other.people.searchBox).toBeVisible()
    await page.goto(portal.origin)
    await context.pages()[1]?.getByRole('button', { name: 'Sign out' }).click()
    await expect(other.signInPage.heading).toBeVisible()
    await page.goBack()
    await expect(app.signInPage.heading).toBeVisible()
    expect(await keptIn(page)).toEqual([])
    portal.stop()
  })

  test('reaches a tab that slept and has heard of nothing, as soon as it is looked at', async ({
    app,
    page,
    context,
    server,
  }) => {
    await page.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => {}
      window.addEventListener('storage', (event) => event.stopImmediatePropagation())
    })
    await app.openPerson(1)
    const other = await openTab(context, `${server.address}/people#access_token=${server.token}`)
    await context.pages()[1]?.getByRole('button', { name: 'Sign out' }).click()
    await expect(other.signInPage.heading).toBeVisible()
    await expect(app.person.heading).toHaveText('Howard Tanner')
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await expect(app.signInPage.heading).toBeVisible()
    expect(await keptIn(page)).toEqual([])
  })

  test('reaches a tab that is loading at that moment', async ({ app, page, context, server }) => {
    await app.openPerson(1)
    const other = await openTab(context, `${server.address}/people`)
    await expect(other.people.searchBox).toBeVisible()
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/assets\/index-.*\.js$/, async (route) => {
      await released
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await context.pages()[1]?.getByRole('button', { name: 'Sign out' }).click()
    await expect(other.signInPage.heading).toBeVisible()
    release()
    await expect(app.signInPage.heading).toBeVisible()
    expect(await keptIn(page)).toEqual([])
  })
})

test('the token of a link leaves the address before the page has loaded, and signs in when it has', async ({
  app,
  page,
  server,
}) => {
  const scripts = /\/assets\/.*\.js$/
  await page.route(scripts, () => {})
  await page.goto(`/people/1#access_token=${server.token}`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(`${server.address}/people/1`)
  await page.unroute(scripts)
  await page.reload()
  await expect(app.person.heading).toHaveText('Howard Tanner')
})
