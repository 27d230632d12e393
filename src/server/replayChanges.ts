import { expect } from 'vitest'
import type { AppUnderTest } from './appUnderTest.ts'

interface Entry {
  id: number
  action: 'created' | 'updated' | 'deleted'
  contact: { id: number }
  before: unknown
  after: unknown
}

/**
 * Makes the recorded changes to a person's contacts again, from the contacts the person had at first; each must begin
 * with what the one before it left, and their numbers have no gaps.
 *
 * @param contacts by id, as the API writes them; they are what the record says in the end
 * @returns what was done, in its order
 */
export async function replayChanges(
  { call }: Pick<AppUnderTest, 'call'>,
  person: number,
  contacts: Map<number, unknown>,
): Promise<Entry['action'][]> {
  const entries: Entry[] = []
  let next: string | undefined = `/v1/people/${person}/audit_entries?sort=id&per_page=100`
  while (next) {
    const { body, headers } = await call('GET', next)
    entries.push(...(body as Entry[]))
    next = /<[^>]*?(\/v1[^>]*)>; *rel="next"/.exec(headers.get('Link') ?? '')?.[1]
  }
  expect(entries.map(({ id }) => id)).toEqual(entries.map((_, n) => n + 1))
  for (const { contact, before, after } of entries) {
    expect(contacts.get(contact.id) ?? null).toEqual(before)
    expect(before).not.toEqual(after)
    if (after === null) contacts.delete(contact.id)
    else contacts.set(contact.id, after)
  }
  return entries.map(({ action }) => action)
}
