import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

/** Watches how much memory a process has, and tells the most there was. */
export class Memory {
  readonly #pid: number
  #most = 0
  #isWatched = true

  /** Watches until {@link most} is asked for. */
  constructor(pid: number) {
    this.#pid = pid
    void this.#watch()
  }

  /** @returns the most so far, in megabytes */
  async most(): Promise<number> {
    this.#isWatched = false
    await this.#look()
    return this.#most
  }

  async #watch() {
    while (this.#isWatched) {
      await this.#look().catch(() => undefined)
      await setTimeout(250)
    }
  }

  async #look() {
    const said = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.#pid)])
    this.#most = Math.max(this.#most, Number(said.stdout) / 1024)
  }
}
