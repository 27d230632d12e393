import type { Page } from '@playwright/test'

/** How many nodes and listeners are in memory, in the document or not, when everything that can go has gone. */
export async function domCounts(page: Page): Promise<{ nodes: number; listeners: number }> {
  const browser = await page.context().newCDPSession(page)
  await page.locator('#heard').evaluate((heard) => heard.replaceChildren())
  await browser.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters')
  await browser.detach()
  return { nodes, listeners: jsEventListeners }
}
