import { expect, test } from '../fixtures/test.ts'

const mobile = { channel: 'telephone', label: 'Mobile', value: '+1 03 413 7223' } as const

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('Copy puts the exact stored value on the clipboard and says so', async ({ app, page }) => {
  await app.openPerson(1)
  await app.contacts.row(mobile).copy.click()
  await expect(page.getByRole('status').getByText(`Copied ${mobile.value}`)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mobile.value)
})

test('Copy works in a browser that keeps its clipboard from the page', async ({ app, page }) => {
  await page.addInitScript(() => {
    const { clipboard } = navigator
    Object.assign(window, { readClipboard: () => clipboard.readText() })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await app.openPerson(1)
  await app.contacts.row(mobile).copy.click()
  await expect(page.getByRole('status').getByText(`Copied ${mobile.value}`)).toBeVisible()
  const copied = await page.evaluate(() =>
    (window as unknown as { readClipboard: () => Promise<string> }).readClipboard(),
  )
  expect(copied).toBe(mobile.value)
})
