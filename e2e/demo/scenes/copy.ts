import { expect } from '@playwright/test'
import { mobile } from '../noor.ts'
import type { Scene } from '../scene.ts'

export const copy: Scene = {
  title: 'a number is copied as it is stored',
  startsAt: 'person',

  async play({ app, page, hand, step }) {
    await step('Copy takes it as it is stored', async () => {
      await hand.click(app.contacts.row(mobile).copy)
      const notice = page.getByRole('status').getByText(`Copied ${mobile.value}`)
      await expect(notice).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mobile.value)
      await hand.pointAt(notice)
    })
  },
}
