import { expect } from 'vitest'
import type { AppUnderTest } from './appUnderTest.ts'

interface Entry {
  contact: { id: number }
  before: unknown
  after: unknown
}

/**
 * Makes the recorded changes to a person's contacts again, from the contacts the person had at first; each must begin
 * with what the one before it left.
 *
 * @param contacts by id, as the API writes them; they are what the record says in the end
 */
export async function replayChanges(
  app: AppUnderTest,
  person: number,
  contacts: Map<number, unknown>,
): Promise<void> {
  const path = `/v1/people/${person}/audit_entries?sort=id&per_page=100`
  const { body, headers } = await app.call('GET', path)
  expect(headers.get('X-Pagination-Total-Pages')).toBe('1')
  for (const { contact, before, after } of body as Entry[]) {
    expect(contacts.get(contact.id) ?? null).toEqual(before)
    expect(before).not.toEqual(after)
    if (after === null) contacts.delete(contact.id)
    else contacts.set(contact.id, after)
  }
}
