import type { Locator, Page } from '@playwright/test'
import { type Change, timeToPaint } from './timeToPaint.ts'

/** A hand that has arrived at a button needs at least so long to press it. */
const restMs = 150

/** Clicks as a hand does, resting on the target first, without anything of Playwright's in between. @returns milliseconds until the change is painted */
export async function byClick(page: Page, target: Locator, change: Change): Promise<number> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`Nothing to click: ${target}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.waitForTimeout(restMs)
  return timeToPaint(page, { event: 'click', change, act: () => page.mouse.click(x, y) })
}
