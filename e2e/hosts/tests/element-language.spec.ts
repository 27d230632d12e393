import type { Page } from '@playwright/test'
import { hold } from '../../fixtures/hold.ts'
import { before } from '../everyAct.ts'
import { expect, test } from '../hostTest.ts'

const catalogue = /\/(dutch|german)-[^/]*\.js$/

/** The element with a language, and whether it has shown an English word since. */
async function openIn(page: Page, language: string, person: number): Promise<void> {
  await page.locator('.slot').evaluate(
    (slot, [tag, id]) => {
      const contacts = document.createElement('person-contacts')
      contacts.setAttribute('person-id', String(id))
      contacts.setAttribute('language', String(tag))
      Object.assign(contacts, {
        getAccessToken: () => fetch('/token').then((answer) => answer.text()),
      })
      slot.append(contacts)
    },
    [language, person] as const,
  )
}

test('until the words of the element are there it shows no English ones', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(44, before)
  const letThrough = await hold(page, catalogue)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  const read = page.waitForResponse(/\/v1\/people\/44\/contacts/)
  await openIn(page, 'nl-BE', 44)
  await read
  const ours = page.locator('person-contacts .people-contacts-embedded')
  await expect(ours.locator('[aria-hidden] > [role=status]')).toHaveCount(1)
  await expect(ours).toHaveText('')
  letThrough()
  await expect(page.getByRole('region', { name: 'Contactgegevens', exact: true })).toBeVisible()
  await expect(ours).toHaveAttribute('lang', 'nl-BE')
})

test('another language in the attribute is spoken at once, and what was typed stays', async ({
  api,
  page,
  startPortal,
}) => {
  await api.setContacts(45, before)
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await openIn(page, 'en-GB', 45)
  await page.getByRole('button', { name: 'Add contact', exact: true }).click()
  await page.getByRole('textbox', { name: 'Telephone number', exact: true }).fill('+43 1 555')
  const element = page.locator('person-contacts')
  await element.evaluate((shown) => shown.setAttribute('language', 'de-AT'))
  await expect(page.getByRole('textbox', { name: 'Telefonnummer', exact: true })).toHaveValue(
    '+43 1 555',
  )
  await element.evaluate((shown) => shown.setAttribute('language', 'fr'))
  await expect(page.getByRole('textbox', { name: 'Telephone number', exact: true })).toHaveValue(
    '+43 1 555',
  )
})

test('words that cannot be loaded are English, and so are those of a tag that is none', async ({
  api,
  page,
  pageErrors,
  startPortal,
}) => {
  await api.setContacts(46, before)
  pageErrors.expectStatus(404, catalogue)
  await page.route(catalogue, (route) => route.fulfill({ status: 404 }))
  const portal = await startPortal({ name: 'plain' })
  await portal.open('/')
  await openIn(page, 'de', 46)
  await expect(page.getByRole('region', { name: 'Contact details', exact: true })).toBeVisible()
  await page
    .locator('person-contacts')
    .evaluate((shown) => shown.setAttribute('language', 'no tag at all'))
  await expect(page.getByRole('region', { name: 'Contact details', exact: true })).toBeVisible()
})
