import type { Page } from '@playwright/test'
import { Contacts } from '../../driver/contacts.ts'
import { ContactCalls } from '../../fixtures/contactCalls.ts'
import { before, email, locked, mobile } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

/** Shows the contacts of a person with a token that is refused. */
async function showWithExpiredToken(page: Page, personId: number): Promise<void> {
  await page.locator('.slot').evaluate((slot, person) => {
    const contacts = Object.assign(document.createElement('person-contacts'), {
      accessToken: 'a-token-that-has-expired',
    })
    contacts.setAttribute('person-id', String(person))
    slot.append(contacts)
  }, personId)
}

test('a token that is set before the code of the element has arrived is used, as a property or by React as an attribute', async ({
  page,
  server,
  startPortal,
}) => {
  let letThrough = () => {}
  const isAwaited = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/*.js', async (route) => {
    await isAwaited
    await route.continue()
  })
  const portal = await startPortal({ name: 'plain' })
  await portal.openAtOnce('/')
  await page.locator('.slot').evaluate((slot, accessToken) => {
    const contacts = Object.assign(document.createElement('person-contacts'), { accessToken })
    contacts.setAttribute('person-id', '1')
    const byReact = document.createElement('person-contacts')
    byReact.setAttribute('accessToken', accessToken)
    byReact.setAttribute('person-id', '2')
    slot.append(contacts, byReact)
  }, server.token)
  letThrough()
  for (const id of [1, 2]) {
    const contacts = new Contacts(page, page.locator(`person-contacts[person-id="${id}"]`))
    await expect(contacts.region.getByRole('listitem').first()).toBeVisible()
  }
  expect(await page.content()).not.toContain(server.token)
})

test('where tokens come from may be said later, and decides alone from then on', async ({
  page,
  server,
  startPortal,
}) => {
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await page.locator('.slot').evaluate((slot) => {
    const contacts = document.createElement('person-contacts')
    contacts.setAttribute('person-id', '1')
    slot.append(contacts)
  })
  const contacts = new Contacts(page)
  const signedOut = contacts.region.getByText('You are signed out.')
  await expect(signedOut).toBeVisible()
  const element = page.locator('person-contacts')
  // React sets as a property only what is one already.
  expect(await element.evaluate((shown) => 'getAccessToken' in shown)).toBe(true)
  await element.evaluate(
    (shown, token) => Object.assign(shown, { getAccessToken: () => token }),
    server.token,
  )
  await contacts.expectSettled()
  await expect(signedOut).toBeHidden()
  await element.evaluate((shown, accessToken) => {
    Object.assign(shown, { getAccessToken: () => undefined, accessToken })
    shown.setAttribute('person-id', '2')
  }, server.token)
  await expect(signedOut).toBeVisible()
})

test('what an agent has changed is not sent with the token of the next one, and told to nobody', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(33, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=33')
  await portal.toggle()
  const contacts = new Contacts(page)
  const calls = new ContactCalls(page, 33)
  const release = await calls.hold('read')
  await contacts.row(mobile).edit.click()
  await contacts.editForm.value('telephone').fill('+31 6 7777 7777')
  await contacts.editForm.save.click()
  const saving = contacts.row({ ...mobile, value: '+31 6 7777 7777' }).root
  await expect(saving).toHaveAttribute('aria-busy', 'true')
  await page.locator('person-contacts').evaluate((shown) => Reflect.get(shown, 'reset').call(shown))
  await expect(contacts.row(mobile).edit).toBeVisible()
  release()
  await contacts.edit(mobile, { value: '+31 6 8888 8888' })
  await expect(page.locator('#heard')).toContainText('contactschange')
  const sent = calls.sent('update').map((request) => request.postData())
  expect(sent).toEqual([expect.stringContaining('8888')])
  await contacts.expectList([locked, { ...mobile, value: '+31 6 8888 8888' }, email])
})

test('reset forgets what was typed before a reload, on an element that has shown nothing yet, and for another account', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(32, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/?person=32')
  await portal.toggle()
  const contacts = new Contacts(page)
  const element = page.locator('person-contacts')
  const keptKeys = () =>
    page.evaluate(() =>
      Object.keys(sessionStorage).filter((key) => key.startsWith('people-contacts:drafts:')),
    )
  const typeSomething = async () => {
    await contacts.row(mobile).edit.click()
    await contacts.editForm.value('telephone').fill('+31 6 7777 7777')
    await expect.poll(async () => (await keptKeys()).length).toBe(1)
  }
  await typeSomething()
  await portal.open('/')
  await page.evaluate(() => document.createElement('person-contacts').reset())
  expect(await keptKeys()).toEqual([])

  await portal.open('/?person=32')
  await portal.toggle()
  await typeSomething()
  await element.evaluate((shown) => {
    shown.setAttribute('account', 'gadget')
    Reflect.get(shown, 'reset').call(shown)
  })
  expect(await keptKeys()).toEqual([])
})

test('a token that comes later, and another agent, are taken up', async ({
  api,
  page,
  pageErrors,
  server,
  startPortal,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  await api.setContacts(34, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await showWithExpiredToken(page, 34)
  const contacts = new Contacts(page)
  await expect(contacts.region.getByText('You are signed out.')).toBeVisible()
  const element = page.locator('person-contacts')
  await element.evaluate(
    (shown, token) => Object.assign(shown, { accessToken: token }),
    server.token,
  )
  await contacts.row(mobile).edit.click()
  await contacts.editForm.value('telephone').fill('+31 6 7777 7777')

  await element.evaluate((shown) => Reflect.get(shown, 'reset').call(shown))
  await expect(contacts.row(mobile).edit).toBeVisible()
  await expect(contacts.editForm.root).toHaveCount(0)
})

test('a token that the page sets as soon as it hears that the old one is refused is used', async ({
  api,
  page,
  pageErrors,
  server,
  startPortal,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  await api.setContacts(36, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await page.evaluate((accessToken) => {
    document.addEventListener('unauthorized', ({ target }) => {
      if (target) Object.assign(target, { accessToken })
    })
  }, server.token)
  await showWithExpiredToken(page, 36)
  await expect(new Contacts(page).row(mobile).edit).toBeVisible()
})

test('a page that sets the same refused token over and over sends it once', async ({
  api,
  page,
  pageErrors,
  server,
  startPortal,
}) => {
  pageErrors.expectStatus(401, /\/v1\//)
  await api.setContacts(36, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  const calls = new ContactCalls(page, 36)
  await page.evaluate(() => {
    document.addEventListener('unauthorized', async ({ target }) => {
      const refused = target && Reflect.get(target, 'accessToken')
      await fetch('/token')
      if (target) Object.assign(target, { accessToken: refused })
      document.title = 'Set again'
    })
  })
  await showWithExpiredToken(page, 36)
  await expect(page).toHaveTitle('Set again')
  const contacts = new Contacts(page)
  await expect(contacts.region.getByText('You are signed out.')).toBeVisible()
  await page
    .locator('person-contacts')
    .evaluate((shown, accessToken) => Object.assign(shown, { accessToken }), server.token)
  await expect(contacts.row(mobile).edit).toBeVisible()
  const tokens = calls.sent('list').map((request) => request.headers().authorization)
  expect(tokens.filter((token) => token?.includes('expired'))).toHaveLength(1)
})
