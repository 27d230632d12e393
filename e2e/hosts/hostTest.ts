import { expect, type Page } from '@playwright/test'
import { test as base } from '../fixtures/test.ts'
import { type Host, type HostOptions, startHost } from './hostServer.ts'

/** A portal that is open in the browser. */
class OpenHost {
  readonly #page: Page
  readonly #origin: string

  constructor(page: Page, { origin }: Host) {
    this.#page = page
    this.#origin = origin
  }

  /** Loads the portal at an address of its own. */
  async open(address: string): Promise<void> {
    await this.#page.goto(`${this.#origin}${address}`)
  }

  /** Goes there, and does not wait for the portal's code. */
  async openAtOnce(address: string): Promise<void> {
    await this.#page.goto(`${this.#origin}${address}`, { waitUntil: 'commit' })
  }

  /** Mounts the contacts, or takes them away again. */
  async toggle(): Promise<void> {
    await this.#toggleButton.click()
  }

  /** Leaves the pointer where {@link toggle} leaves it, and mounts nothing. */
  async pointAtToggle(): Promise<void> {
    await this.#toggleButton.hover()
  }

  get #toggleButton() {
    return this.#page.getByRole('button', { name: /toggle contacts/i })
  }
}

interface HostFixtures {
  /** Starts a portal in front of the worker's API for this test. */
  startPortal: (options: Partial<HostOptions> & { name: string }) => Promise<OpenHost>
}

/** The browser tests' `test`, with portals that were built from the packed tarball. */
export const test = base.extend<HostFixtures>({
  startPortal: async ({ page, server }, use) => {
    const hosts: Host[] = []
    await use(async (options) => {
      const apis = { '': server.address }
      const host = await startHost({ apis, token: () => server.token, ...options })
      hosts.push(host)
      return new OpenHost(page, host)
    })
    for (const host of hosts) host.stop()
  },
})

export { expect }
