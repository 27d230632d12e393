import type { Locator, Page } from '@playwright/test'
import { glide, type Point, paced, rest } from './pace.ts'
import type { Viewer } from './viewer.ts'

/** Where the cursor comes from. */
const entrance: Point = { x: 1180, y: 560 }

/** The hand of an agent at mouse and keyboard: a viewer sees where it goes before it does something there. */
export class Hand {
  readonly #page: Page
  readonly #viewer: Viewer
  #at: Point | undefined

  constructor(page: Page, viewer: Viewer) {
    this.#page = page
    this.#viewer = viewer
  }

  /** Points at something to look at. */
  async pointAt(target: Locator): Promise<void> {
    // At its lower edge, so that it can be read.
    await this.#goTo(target, ({ x, y, width, height }) => ({
      x: x + Math.max(width / 2, Math.min(width - 8, 160)),
      y: y + height - 4,
    }))
  }

  async click(target: Locator): Promise<void> {
    await this.#reachFor(target)
    await target.click()
    await this.#done()
  }

  /** Chooses a radio button. */
  async choose(radio: Locator): Promise<void> {
    await this.#reachFor(radio)
    await radio.check()
    await this.#done()
  }

  /** Types into a text box, in the place of what was there. */
  async type(box: Locator, text: string): Promise<void> {
    await this.#reachFor(box)
    if (paced) {
      await box.click()
      await box.selectText()
      await rest(300)
      await box.pressSequentially(text, { delay: 60 })
    } else {
      await box.fill(text)
    }
    await this.#done()
  }

  async #reachFor(target: Locator): Promise<void> {
    await this.#goTo(target, ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
  }

  async #goTo(target: Locator, pointIn: (box: DOMRect) => Point): Promise<void> {
    const box = await this.#viewer.ring(target)
    if (!box) return
    const point = pointIn(box)
    for await (const { x, y } of glide(this.#at ?? entrance, point)) {
      await this.#page.mouse.move(x, y)
    }
    this.#at = point
    await rest(400)
  }

  async #done(): Promise<void> {
    await rest(250)
    await this.#viewer.noRing()
    await rest(150)
  }
}
