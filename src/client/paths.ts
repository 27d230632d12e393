import { maxPerPage } from '../contract/paging.ts'

/**
 * The path of a person.
 *
 * @throws {TypeError} for an id that no person has.
 */
export function personPath(personId: number): string {
  return `/people/${checkedId(personId)}`
}

/** The path of a person's contacts; throws like {@link personPath}. */
export function contactsPath(personId: number): string {
  return `${personPath(personId)}/contacts`
}

/** What asks for the first page of a person's contacts, and with each of them for `field`; it follows their path. */
export function contactsQuery(field?: 'integration'): string {
  return `?${field ? `fields=${field}&` : ''}per_page=${maxPerPage}`
}

/** The path of one contact. A contact id that is missing would make it the path of all of them: throws as {@link personPath}. */
export function contactPath(personId: number, contactId: number): string {
  return `${contactsPath(personId)}/${checkedId(contactId)}`
}

/** Callers without types may pass anything. */
function checkedId(id: unknown): number {
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id
  throw new TypeError('An id is a whole number above zero')
}
