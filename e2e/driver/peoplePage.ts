import { expect, type Locator, type Page } from '@playwright/test'

/** The page that finds a person. */
export class PeoplePage {
  readonly searchBox: Locator
  readonly #results: Locator

  constructor(page: Page) {
    this.#results = page.getByRole('list', { name: 'People found', exact: true })
    this.searchBox = page.getByRole('searchbox', { name: 'Search people', exact: true })
  }

  /** The link to a person, by the name or a part of it. */
  person(name: string | RegExp): Locator {
    return this.#results.getByRole('link', { name })
  }

  async search(text: string): Promise<void> {
    await this.searchBox.fill(text)
  }

  /** Opens the page of the person with this name, as soon as the results are those of what was typed last. */
  async open(name: string): Promise<void> {
    await expect(this.#results).toHaveAttribute('aria-busy', 'false')
    await this.person(name).click()
  }
}
