import type { Locator } from '@playwright/test'
import { type Contact, channelNames } from './contact.ts'

/** One contact in its channel's list, found by its label and its exact value. */
export class ContactRow {
  readonly root: Locator
  /** The value to follow; absent where it is not safe to. */
  readonly link: Locator
  readonly copy: Locator
  readonly edit: Locator
  readonly remove: Locator
  /** The mark of a contact that is maintained elsewhere. */
  readonly readOnly: Locator

  constructor(region: Locator, { channel, label, value }: Contact) {
    const copyName = { name: `Copy ${value}`, exact: true }
    this.root = region
      .getByRole('list', { name: channelNames[channel], exact: true })
      .getByRole('listitem')
      .filter({ has: region.page().getByText(label, { exact: true }) })
      .filter({ has: region.page().getByRole('button', copyName) })
    this.link = this.root.getByRole('link')
    this.copy = this.root.getByRole('button', copyName)
    this.edit = this.root.getByRole('button', { name: `Edit ${label} ${value}`, exact: true })
    this.remove = this.root.getByRole('button', { name: `Delete ${label} ${value}`, exact: true })
    this.readOnly = this.root.getByText('Read-only', { exact: true })
  }
}
