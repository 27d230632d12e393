import type { Locator, Page } from '@playwright/test'

/** The dialog that lists what goes and what stays before all contacts are removed. */
export class RemoveAllDialog {
  readonly root: Locator
  /** "Remove N contacts". */
  readonly confirm: Locator
  readonly cancel: Locator

  constructor(part: Page | Locator) {
    this.root = part.getByRole('dialog', { name: 'Remove all contacts', exact: true })
    this.confirm = this.root.getByRole('button', { name: /^Remove \d+ contacts?$/ })
    this.cancel = this.root.getByRole('button', { name: 'Cancel', exact: true })
  }
}
