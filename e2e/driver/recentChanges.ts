import type { Locator, Page } from '@playwright/test'

/** Who changed the contacts of the person whose page is open, folded away until it is opened. */
export class RecentChanges {
  /** Opens and closes it. */
  readonly summary: Locator
  /** One for each change, the latest first. */
  readonly changes: Locator
  readonly showMore: Locator

  constructor(page: Page | Locator) {
    this.summary = page.getByText('Recent changes', { exact: true })
    this.changes = page
      .getByRole('list', { name: 'Recent changes', exact: true })
      .getByRole('listitem')
    this.showMore = page.getByRole('button', { name: 'Show more', exact: true })
  }
}
