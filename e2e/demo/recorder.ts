import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'

/** The folder that the frames and the poster go to; without one nothing is recorded. */
const folder = process.env.DEMO_RECORDING

interface Frame {
  file: string
  /** When it was on screen, in milliseconds. */
  since: number
}

/**
 * Records what a page shows: every frame as a JPEG, and a list for ffmpeg that says how long each was on screen. No
 * recorder of Playwright's is needed; whoever has ffmpeg makes the video from it.
 */
export class Recorder {
  readonly #frames: Frame[] = []
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Starts with what the page shows now. */
  async start(): Promise<void> {
    if (!folder) return
    await mkdir(folder, { recursive: true })
    await this.#page.screencast.start({
      size: { width: 1280, height: 720 },
      quality: 100,
      onFrame: async ({ data, timestamp }) => {
        const file = `${String(this.#frames.length).padStart(6, '0')}.jpg`
        this.#frames.push({ file, since: timestamp })
        await writeFile(path.join(folder, file), data)
      },
    })
  }

  /** Takes the poster: a picture of this moment. */
  async takePoster(): Promise<void> {
    if (!folder) return
    await this.#page.screenshot({ path: path.join(folder, 'poster.png'), caret: 'initial' })
  }

  async stop(): Promise<void> {
    if (!folder) return
    const ended = Date.now()
    await this.#page.screencast.stop()
    const lines = this.#frames.map(({ file, since }, index) => {
      const until = this.#frames[index + 1]?.since ?? ended
      return `file ${file}\nduration ${((until - since) / 1000).toFixed(4)}`
    })
    // The last line of all has no duration that counts: so the last frame stands there once more.
    const last = `file ${this.#frames.at(-1)?.file}`
    const list = ['ffconcat version 1.0', ...lines, last].join('\n')
    if (lines.length > 0) await writeFile(path.join(folder, 'frames.ffconcat'), list)
  }
}
