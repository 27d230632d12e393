import type { Browser, Page } from '@playwright/test'
import type { RunningServer } from '../../fixtures/runningServer.ts'
import { openThrottledPage } from '../throttledPage.ts'

const searched = 'Grace Okafor'
const anyContact = '[aria-label="Contact details"] li a'

/**
 * Opens a person from the search after the pointer has rested there, with the API 150 ms away.
 *
 * @returns for each click, how many frames come until one shows the contacts
 */
export async function openings(
  browser: Browser,
  { address, token }: RunningServer,
  runs: number,
): Promise<number[]> {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const { page, close } = await openThrottledPage(browser, { latencyMs: 150 })
    await page.goto(`${address}/people#access_token=${token}`)
    await page.getByRole('searchbox').fill(searched)
    const person = page.getByRole('link', { name: new RegExp(searched) })
    // Rows that are still found move away under the pointer.
    await page.waitForFunction(() => document.querySelectorAll('main li').length === 1)
    await person.hover()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/contacts')),
    )
    const frames = await framesAfterClick(page)
    await person.click()
    taken.push(await frames())
    await close()
  }
  return taken
}

/** Begins to count with the next click. */
async function framesAfterClick(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle((selector) => {
    const frames = new Promise<number>((resolve) => {
      let count = 0
      const look = () => {
        count += 1
        if (document.querySelector(selector)) resolve(count)
        else requestAnimationFrame(look)
      }
      const begin = () => requestAnimationFrame(look)
      window.addEventListener('click', begin, { capture: true, once: true })
    })
    return { frames }
  }, anyContact)
  return () => counted.evaluate(({ frames }) => frames)
}
