import { expect, type Locator, type Page } from '@playwright/test'
import { type Channel, type Contact, channelNames } from './contact.ts'
import { ContactForm } from './contactForm.ts'
import { ContactRow } from './contactRow.ts'
import { RemoveAllDialog } from './removeAllDialog.ts'

const channels = Object.keys(channelNames) as Channel[]

/** The contact details of the person whose page is open: what an agent does there, and what stands there. */
export class Contacts {
  readonly region: Locator
  readonly addButton: Locator
  readonly removeAllButton: Locator
  readonly addForm: ContactForm
  readonly editForm: ContactForm
  readonly removeAllDialog: RemoveAllDialog
  /** "Undo" in the message that follows a delete. */
  readonly undoButton: Locator

  /** @param part the part of the page where the contacts stand, where several people or accounts are shown */
  constructor(page: Page, part: Page | Locator = page) {
    this.region = part.getByRole('region', { name: 'Contact details', exact: true })
    this.addButton = part.getByRole('button', { name: 'Add contact', exact: true })
    this.removeAllButton = part.getByRole('button', { name: 'Remove all contacts', exact: true })
    this.addForm = new ContactForm(part, 'Add contact')
    this.editForm = new ContactForm(part, 'Edit contact')
    this.removeAllDialog = new RemoveAllDialog(part)
    this.undoButton = part.getByRole('status').getByRole('button', { name: 'Undo', exact: true })
  }

  list(channel: Channel): Locator {
    return this.region.getByRole('list', { name: channelNames[channel], exact: true })
  }

  row(contact: Contact): ContactRow {
    return new ContactRow(this.region, contact)
  }

  /**
   * Adds a contact by the form and waits until the form has closed.
   *
   * @example
   * await contacts.add({ channel: 'telephone', label: 'Mobile', value: '+31 6 1234 5678' })
   */
  async add(contact: Contact): Promise<void> {
    await this.addButton.click()
    await this.addForm.fill(contact)
    await this.addForm.save.click()
    await expect(this.addForm.root).toBeHidden()
  }

  /** Changes what is given of a contact by the form, and waits until the form has closed. */
  async edit(contact: Contact, changes: Partial<Contact>): Promise<void> {
    await this.row(contact).edit.click()
    await this.editForm.fill({ channel: contact.channel, ...changes })
    await this.editForm.save.click()
    await expect(this.editForm.root).toBeHidden()
  }

  /** Deletes a contact and waits until its row has gone. */
  async remove(contact: Contact): Promise<void> {
    const row = this.row(contact)
    await row.remove.click()
    await expect(row.root).toHaveCount(0)
  }

  /** Takes the latest delete back. */
  async undo(): Promise<void> {
    await this.undoButton.last().click()
  }

  /** Removes all contacts that may be removed, and waits until the dialog has closed. */
  async removeAll(): Promise<void> {
    await this.removeAllButton.click()
    await this.removeAllDialog.confirm.click()
    await expect(this.removeAllDialog.root).toBeHidden()
  }

  /**
   * Proves that exactly these contacts are on screen: within each channel in this order, and no others.
   * Without any, the page must say that there are no contact details yet.
   */
  async expectList(contacts: Contact[]): Promise<void> {
    for (const channel of channels) {
      await this.#expectChannel(
        channel,
        contacts.filter((contact) => contact.channel === channel),
      )
    }
    await expect(this.region.getByRole('listitem')).toHaveCount(contacts.length)
    const none = this.region.getByText('No contact details yet', { exact: true })
    await expect(none).toHaveCount(contacts.length === 0 ? 1 : 0)
  }

  /**
   * Waits until contacts are on screen with what can be done with them, or that there are none, or what keeps them away.
   * They can be read before the page's code has come, and with it the buttons.
   */
  async expectSettled(): Promise<void> {
    const settled = this.region
      .getByRole('list')
      .filter({ has: this.region.page().getByRole('button') })
      .or(this.region.getByText('No contact details yet', { exact: true }))
      .or(this.region.getByRole('alert').filter({ hasText: /\S/ }))
    await expect(settled.filter({ visible: true }).first()).toBeVisible()
  }

  /** Proves that a contact is readable and copyable, and neither editable nor removable, with the reason at hand. */
  async expectLocked(contact: Contact): Promise<void> {
    const row = this.row(contact)
    await expect(row.readOnly).toBeVisible()
    await expect(row.root).toHaveAccessibleDescription(/\S/)
    await expect(row.copy).toBeAttached()
    await expect(row.root.getByRole('button', { name: /^(Edit|Delete) / })).toHaveCount(0)
  }

  async #expectChannel(channel: Channel, contacts: Contact[]): Promise<void> {
    const items = this.list(channel).getByRole('listitem')
    const texts = contacts.map(({ label, value }) => labelThenValue(label, value))
    await expect(items).toHaveText(texts)
    for (const [index, { value }] of contacts.entries()) {
      const copy = items.nth(index).getByRole('button', { name: `Copy ${value}`, exact: true })
      await expect(copy).toBeAttached()
    }
  }
}

/** Screen texts may hold marks between the two, such as "Read-only". */
function labelThenValue(label: string, value: string): RegExp {
  const [first, second] = [label, value].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`${first}[^]*${second}`)
}
