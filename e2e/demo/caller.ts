import type { Contact } from '../driver/index.ts'

const areSame = (a: Contact, b: Contact) => a.channel === b.channel && a.value === b.value

/** The person who calls, and what should stand on the page by now: scenes that change something write it down here. */
export class Caller {
  readonly id: number
  readonly name: string
  /** Those that the directory maintains. */
  readonly locked: readonly Contact[]
  #contacts: Contact[]

  constructor(id: number, name: string, contacts: readonly (Contact & { isLocked: boolean })[]) {
    this.id = id
    this.name = name
    this.locked = contacts.filter(({ isLocked }) => isLocked)
    this.#contacts = [...contacts]
  }

  /** In the order of the page. */
  get contacts(): Contact[] {
    return this.#contacts
  }

  /** Those that an agent may change, in the order of the page. */
  get changeable(): Contact[] {
    return this.#contacts.filter((contact) => !this.locked.some((other) => areSame(other, contact)))
  }

  /** A new contact stands behind the last of its channel and label. */
  add(contact: Contact): void {
    const { channel, label } = contact
    const last = this.#contacts.findLastIndex(
      (other) => other.channel === channel && other.label === label,
    )
    this.#contacts = this.#contacts.toSpliced(last + 1, 0, contact)
  }

  replace(contact: Contact, by: Contact): void {
    this.#contacts = this.#contacts.map((other) => (areSame(other, contact) ? by : other))
  }

  remove(...gone: Contact[]): void {
    this.#contacts = this.#contacts.filter((other) => !gone.some((one) => areSame(one, other)))
  }
}
