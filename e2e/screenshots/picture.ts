import path from 'node:path'
import type { Page } from '@playwright/test'

const pictures = path.resolve(import.meta.dirname, '../../test-results/screenshots')

/** Where the README's picture is kept. */
export const readmePicture = path.join(import.meta.dirname, 'person.png')

/** Writes what the window shows to `test-results/screenshots/NAME.png`, or to another file. */
export async function picture(page: Page, name: string, file?: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({
    path: file ?? path.join(pictures, `${name}.png`),
    animations: 'disabled',
  })
}
