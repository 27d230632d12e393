import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'

const file = path.resolve('e2e/bench/interact/plain.html')

/** Opens the hand-written page, which calls the same server as ours from the same origin. */
export async function openPlainPage(
  page: Page,
  { address, token }: { address: string; token: string },
  personId: number,
): Promise<void> {
  const body = await readFile(file, 'utf8')
  await page.route('**/plain.html*', (route) => route.fulfill({ body, contentType: 'text/html' }))
  await page.goto(`${address}/plain.html?person=${personId}#access_token=${token}`)
  await page.unroute('**/plain.html*')
}
