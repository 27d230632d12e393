import type { Browser } from '@playwright/test'
import { type Conditions, openThrottledPage } from '../throttledPage.ts'
import { numberOf } from './people.ts'

/**
 * Opens a person with an empty cache.
 *
 * @returns milliseconds from the navigation to the frame that shows the first contact
 */
export async function firstContact(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<number> {
  const { page, close } = await openThrottledPage(browser, conditions)
  await page.addInitScript((text) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => Object.assign(window, { firstContactAt: performance.now() })
    const look = () => {
      const first = document.querySelector('[aria-label="Contact details"] li bdi')
      if (first?.textContent === text) port2.postMessage(undefined)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, numberOf(0))
  await page.goto(address, { waitUntil: 'commit' })
  const shown = await page.waitForFunction(
    () => (window as unknown as { firstContactAt?: number }).firstContactAt,
    undefined,
    { timeout: 60_000 },
  )
  const taken = Number(await shown.jsonValue())
  await close()
  return taken
}
