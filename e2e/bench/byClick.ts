import type { Locator, Page } from '@playwright/test'
import { type Change, timeToPaint } from './timeToPaint.ts'

/** Clicks as a hand does, without anything of Playwright's in between. @returns milliseconds until the change is painted */
export async function byClick(page: Page, target: Locator, change: Change): Promise<number> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`Nothing to click: ${target}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  return timeToPaint(page, { event: 'click', change, act: () => page.mouse.click(x, y) })
}
