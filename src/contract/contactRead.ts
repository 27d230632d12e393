import { type Channel, channels, contactRank } from './channels.ts'

/** One filled channel of a contact. */
export interface ContactValue {
  channel: Channel
  value: string
}

/**
 * A contact as it was read, whatever it holds: a label that is not in our table, several filled channels or none are
 * kept as they are ("Reading never fails on those and never loses them").
 */
export interface Contact {
  id: number
  /** The label as the API wrote it; empty when there was none. */
  label: string
  /** Filled channels in channel order; one for every contact that strict writing made. */
  values: ContactValue[]
  /** Owned by a directory synchronisation; `undefined` when the answer did not say, which is not `false`. */
  integration?: boolean
  verified?: boolean
}

/** Reads one contact of an answer. `undefined` only for something without a usable id, which cannot be a contact. */
export function readContact(item: unknown): Contact | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const wire = item as Record<string, unknown>
  const id = readId(wire.id)
  if (id === undefined) return undefined
  const contact: Contact = { id, label: readText(wire.label) ?? '', values: readValues(wire) }
  if (typeof wire.integration === 'boolean') contact.integration = wire.integration
  if (typeof wire.verified === 'boolean') contact.verified = wire.verified
  return contact
}

/** The sort order of the API: channel, label, id. Negative when `a` comes first. */
export function compareContacts(a: Contact, b: Contact): number {
  return rankOf(a) - rankOf(b) || a.id - b.id
}

/** A positive whole number that JavaScript holds exactly, also when it came as digits in a string. */
export function readId(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined
}

/** A text that is not blank, exactly as it came; numbers become text. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function readValues(wire: Record<string, unknown>): ContactValue[] {
  return channels.flatMap((channel) => {
    const value = readText(wire[channel])
    return value === undefined ? [] : [{ channel, value }]
  })
}

function rankOf({ label, values }: Contact): number {
  return contactRank(values[0]?.channel, label)
}
