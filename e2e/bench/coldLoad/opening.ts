import type { Browser } from '@playwright/test'
import type { RunningServer } from '../../fixtures/runningServer.ts'
import { byClick } from '../byClick.ts'
import { openThrottledPage } from '../throttledPage.ts'

const searched = 'Grace Okafor'
const anyContact = { there: '[aria-label="Contact details"] li a' }

/**
 * Opens a person from the search after the pointer has rested there, with the API 150 ms away.
 *
 * @returns milliseconds from each click to the frame that shows the contacts
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
    const fetched = page.waitForResponse((answer) => answer.url().includes('/contacts'))
    await person.hover()
    await (await fetched).finished()
    taken.push(await byClick(page, person, anyContact))
    await close()
  }
  return taken
}
