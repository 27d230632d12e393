import type { CDPSession, Page } from '@playwright/test'
import type { ThrottledPage } from '../throttledPage.ts'

/** Opens the person from the search and goes back, so many times. */
export async function openAndClose(page: Page, name: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.getByRole('searchbox').waitFor()
    await page.locator('a[data-person]', { hasText: name }).first().click()
    await page.locator('[aria-label="Contact details"] li bdi').first().waitFor()
    await page.goBack()
  }
  await page.getByRole('searchbox').waitFor()
}

/** Bytes that JavaScript holds once everything that can go has gone. */
export async function heldBytes({ page, devTools }: ThrottledPage): Promise<number> {
  await page.evaluate(() => new Promise(requestAnimationFrame))
  for (let time = 0; time < 3; time += 1) await devTools.send('HeapProfiler.collectGarbage')
  return metric(devTools, 'JSHeapUsedSize')
}

async function metric(devTools: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
}
