import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { JSHandle, Locator, Page } from '@playwright/test'
import { drawOverlay, type Overlay } from './drawOverlay.ts'
import { paced } from './pace.ts'

const styles = readFileSync(path.join(import.meta.dirname, 'overlay.css'), 'utf8')

/** What a viewer is shown over the page. Without a viewer nothing is drawn, and the page is as an agent has it. */
export class Viewer {
  readonly #overlay: JSHandle<Overlay> | undefined

  private constructor(overlay: JSHandle<Overlay> | undefined) {
    this.#overlay = overlay
  }

  /** Draws over the page that is open now, until another is loaded; resolves when that is on screen. */
  static async of(page: Page): Promise<Viewer> {
    if (!paced) return new Viewer(undefined)
    const overlay = await page.evaluateHandle(drawOverlay, styles)
    // Two frames later it is on screen.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    })
    return new Viewer(overlay)
  }

  async say(caption: string): Promise<void> {
    await this.#overlay?.evaluate((overlay, text) => overlay.say(text), caption)
  }

  /** Puts a ring around an element. @returns where it is; undefined without a viewer */
  async ring(target: Locator): Promise<DOMRect | undefined> {
    if (!this.#overlay) return undefined
    return target.evaluate((element, overlay) => overlay.ring(element), this.#overlay)
  }

  async noRing(): Promise<void> {
    await this.#overlay?.evaluate((overlay) => overlay.noRing())
  }
}
