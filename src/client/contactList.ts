import { type Contact, compareContacts, readContact } from '../contract/contactRead.ts'
import { maxPerPage } from '../contract/paging.ts'
import type { SendCall } from './apiCall.ts'
import { ApiError } from './apiError.ts'
import type { CallOptions, Client, ContactList } from './client.ts'
import { readAllPages } from './pages.ts'
import { contactsPath, contactsQuery } from './paths.ts'
import { unlessRefused } from './unlessRefused.ts'

/**
 * How an API treats `?fields=integration`: it adds the field to each contact, it selects it (only `id` and the field come
 * back), or it brings nothing, by a 400 or 422 or by passing over the parameter.
 */
type Treatment = 'unknown' | 'adds' | 'selects' | 'nothing'

/**
 * Returns the call that reads all contacts of a person, with `integration` where the API gives it for a whole list. It
 * finds out from the lists how the API treats the question, and asks the next one the right way at once.
 */
export function contactLister(send: SendCall): Client['contacts']['list'] {
  let treatment: Treatment = 'unknown'

  return async function listContacts(personId, { known, onPart, ...options } = {}) {
    // Of two lists, one for the contacts and one for the field, each has a tag of its own.
    const unless = treatment === 'selects' ? undefined : known
    const onOne = treatment === 'selects' ? undefined : onPart
    const read = (field?: 'integration') => readList(send, personId, field, options, unless, onOne)
    const [asked, plain] = await Promise.all([
      treatment === 'nothing' ? undefined : unlessRefused(read('integration')),
      treatment === 'nothing' || treatment === 'selects' ? read() : undefined,
    ])
    if (asked?.contacts.length === 0) return plain ?? asked
    const bringsField = asked?.contacts.some(({ integration }) => integration !== undefined)
    if (asked !== undefined && !asked.contacts.every(isBare)) {
      treatment = bringsField ? 'adds' : 'nothing'
      return asked
    }
    const list = plain ?? (await read())
    treatment = bringsField ? 'selects' : 'nothing'
    if (asked === undefined) return list
    const { withIntegration } = await import('./withIntegration.ts')
    return withIntegration(list, asked)
  }
}

async function readList(
  send: SendCall,
  personId: number,
  field: 'integration' | undefined,
  options: CallOptions,
  known: ContactList | undefined,
  onPart: ((list: ContactList) => void) | undefined,
): Promise<ContactList> {
  const pages = {
    path: contactsPath(personId),
    query: contactsQuery(field),
    read: readContact,
  }
  // The tag of a list that fills one page may be that of the page, which stays the same when a second one comes.
  const condition = known?.contacts.length === maxPerPage ? undefined : known?.etag
  const { items, etag, ...said } = await readAllPages(
    send,
    pages,
    options,
    condition,
    (contacts, isReadOnly) => {
      if (isInOrder(contacts) && !contacts.every(isBare)) {
        onPart?.({ contacts, etag: undefined, isReadOnly })
      }
    },
  )
  const isReadOnly = said.isReadOnly ?? known?.isReadOnly ?? false
  if (items) return { contacts: items.sort(compareContacts), etag, isReadOnly }
  if (known === undefined) throw new ApiError('malformed')
  return known.isReadOnly === isReadOnly ? known : { ...known, isReadOnly }
}

function isInOrder(contacts: Contact[]): boolean {
  return contacts.toSorted(compareContacts).every((contact, at) => contact === contacts[at])
}

function isBare({ label, values }: Contact): boolean {
  return label === '' && values.length === 0
}
