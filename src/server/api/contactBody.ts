import type { StoredContact } from '../store/store.ts'

/** A contact as the API writes it: the one channel that is filled is a key of its own. */
export function contactBody(
  { id, label, channel, value, integration }: StoredContact,
  fields: ReadonlySet<string> = new Set(['integration']),
): Record<string, unknown> {
  const body = { label, id, [channel]: value }
  return fields.has('integration') ? { ...body, integration } : body
}
