import { forbidsAdding } from '../../client/forbidsAdding.ts'
import { type Contact, readContact } from '../../contract/contactRead.ts'
import { readLinkHeader } from '../../contract/paging.ts'
import { readPerson } from '../../contract/person.ts'
import { earlyContacts } from './earlyContacts.ts'
import { earlyPerson } from './earlyPerson.ts'

/**
 * A person and their contacts, from the bodies of both answers and the headers of the second.
 *
 * @returns `undefined` for what is left to React: nobody, and no contacts
 * @throws SyntaxError for a body that is missing, or not JSON
 */
export function earlyPage(
  [person = '', contacts = '']: (string | undefined)[],
  headers: Headers,
): HTMLElement[] | undefined {
  const known = readPerson(JSON.parse(person))
  const list = JSON.parse(contacts)
  const read: Contact[] = Array.isArray(list) ? list.flatMap((one) => readContact(one) ?? []) : []
  const isGood = read.every(({ label, values }) => label || values.length > 0)
  if (!isGood || !known || read.length === 0) return undefined
  return [
    earlyPerson(known),
    earlyContacts(read, {
      isWhole: readLinkHeader(headers.get('Link')).next === undefined,
      isReadOnly: forbidsAdding(headers) ?? false,
    }),
  ]
}
