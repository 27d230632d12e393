import type { Locator, Page } from '@playwright/test'
import { checkAccessibility } from '../fixtures/checkAccessibility.ts'
import type { NewContact } from '../fixtures/contactsApi.ts'
import { expect, test } from '../fixtures/hostile/hostileTest.ts'
import { hostileValues } from '../fixtures/hostile/hostileValues.ts'
import { tooWide } from '../fixtures/tooWide.ts'

const person = 73
const [above, below] = ['\u0300\u0341\u030d\u0312', '\u0324\u0331\u032b\u0347']
const numbers = ['+31 20 555 0730', '+31 20 555 0731']

/** What is seen of a row, without the edge that it may share with its neighbours. */
async function pictureOf(page: Page, row: Locator): Promise<string> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await row.boundingBox()) ?? {}
  const clip = { x, y: Math.ceil(y) + 1, width, height: Math.floor(height) - 3 }
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64')
}

for (const { name, ...size } of [
  { name: 'at 1280 px', viewport: { width: 1280, height: 800 } },
  { name: 'at 390 px', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]) {
  test.describe(name, () => {
    test.use(size)

    test('what strangers typed fits the window, the dialog and the messages, and axe finds nothing', async ({
      app,
      api,
      page,
    }) => {
      const wide = hostileValues.filter(({ value, host }) => host || value.length > 40)
      await api.setContacts(
        person,
        wide.map(({ value }): NewContact => ({ label: 'work', website: value })),
      )
      await app.openPerson(person)
      await expect(app.contacts.region.getByRole('listitem')).toHaveCount(wide.length)
      expect(await tooWide(page)).toEqual([])
      await checkAccessibility(page)
      await app.contacts.removeAllButton.click()
      await expect(app.contacts.removeAllDialog.root).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      await app.contacts.removeAllDialog.cancel.click()
      await app.contacts.region.getByRole('button', { name: /^Copy WWW/ }).click()
      await expect(page.getByText(/^Copied WWW/)).toBeVisible()
      expect(await tooWide(page)).toEqual([])
    })

    test('marks that pile up on letters never lie over another row', async ({ app, api, page }) => {
      const piled = `${above}${`Z${above}a${below}`.repeat(9)}`
      const values = [numbers[0], piled, numbers[1]]
      const stored = await api.setContacts(
        person,
        values.map((telephone = ''): NewContact => ({ label: 'work', telephone })),
      )
      const rowsAround = async () => {
        await app.openPerson(person)
        const rows = numbers.map((value) => {
          return app.contacts.row({ channel: 'telephone', label: 'Work', value })
        })
        for (const { edit } of rows) await expect(edit).toBeVisible()
        return Promise.all(rows.map(({ root }) => pictureOf(page, root)))
      }
      const around = await rowsAround()
      await api.updateContact(person, stored[1]?.id ?? 0, { telephone: 'Za '.repeat(9) })
      expect(await rowsAround()).toEqual(around)
    })
  })
}
