import type { Locator, Page } from '@playwright/test'
import { type Channel, type Contact, channelNames, valueNames } from './contact.ts'

/** The form that adds a contact, or edits one in the place of its row. */
export class ContactForm {
  readonly root: Locator
  readonly channels: Locator
  readonly labels: Locator
  readonly save: Locator
  readonly cancel: Locator

  constructor(part: Page | Locator, name: 'Add contact' | 'Edit contact') {
    this.root = part.getByRole('form', { name, exact: true })
    this.channels = this.root.getByRole('radiogroup', { name: 'Channel', exact: true })
    this.labels = this.root.getByRole('radiogroup', { name: 'Label', exact: true })
    this.save = this.root.getByRole('button', { name: 'Save', exact: true })
    this.cancel = this.root.getByRole('button', { name: 'Cancel', exact: true })
  }

  channel(channel: Channel): Locator {
    return this.channels.getByRole('radio', { name: channelNames[channel], exact: true })
  }

  label(label: Contact['label']): Locator {
    return this.labels.getByRole('radio', { name: label, exact: true })
  }

  /** The text box; its name says what to type for the channel. */
  value(channel: Channel): Locator {
    return this.root.getByRole('textbox', { name: valueNames[channel], exact: true })
  }

  /** Fills in what is given and leaves the rest. `channel` is the one that is chosen when only the value changes. */
  async fill(contact: Partial<Contact> & { channel: Channel }): Promise<void> {
    await this.channel(contact.channel).check()
    if (contact.label !== undefined) await this.label(contact.label).check()
    if (contact.value !== undefined) await this.value(contact.channel).fill(contact.value)
  }
}
