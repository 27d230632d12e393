import type { Locator, Page } from '@playwright/test'

/** The question before an agent leaves a person for whom something was typed. */
export class LeaveDialog {
  readonly root: Locator
  readonly stay: Locator
  /** Goes; what was typed waits with its person. */
  readonly keep: Locator
  readonly discard: Locator

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Leave this person?', exact: true })
    this.stay = this.root.getByRole('button', { name: 'Stay here', exact: true })
    this.keep = this.root.getByRole('button', { name: 'Leave, keep draft', exact: true })
    this.discard = this.root.getByRole('button', { name: 'Leave, discard', exact: true })
  }
}
