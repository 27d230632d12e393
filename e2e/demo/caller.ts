import { type Contact, channelNames } from '../driver/contact.ts'

/** The order of the page: by channel, and within one by label. Here are the labels that scenes use. */
const channels = Object.keys(channelNames)
const labels: Contact['label'][] = ['Work', 'Mobile', 'Home', 'Personal']

function rankOf({ channel, label }: Contact): number {
  return channels.indexOf(channel) * labels.length + labels.indexOf(label)
}

/** The person who calls, and what should stand on the page by now: scenes that change something write it down here. */
export class Caller {
  readonly id: number
  readonly name: string
  #contacts: readonly Contact[]

  constructor(id: number, name: string, contacts: readonly Contact[]) {
    this.id = id
    this.name = name
    this.#contacts = contacts
  }

  /** In the order of the page; of equal labels the oldest first. */
  get contacts(): Contact[] {
    return this.#contacts.toSorted((a, b) => rankOf(a) - rankOf(b))
  }

  add(contact: Contact): void {
    this.#contacts = [...this.#contacts, contact]
  }

  replace(contact: Contact, by: Contact): void {
    this.#contacts = this.#contacts.map((other) => (other === contact ? by : other))
  }

  remove(...contacts: Contact[]): void {
    this.#contacts = this.#contacts.filter((contact) => !contacts.includes(contact))
  }
}
