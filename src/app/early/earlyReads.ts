import { contactsPath, contactsQuery, personPath } from '../../client/paths.ts'
import { plainRequest, readHeaders } from '../../client/plainRequest.ts'
import { apiBase } from '../apiBase.ts'

/** One answer that is on its way. */
interface EarlyRead {
  answer: Promise<Response>
  /** Gives it up. */
  abort: (reason: unknown) => void
}

/** What was asked for before the page's code had arrived. */
export interface EarlyReads {
  personId: number
  token: string
  person: EarlyRead
  contacts: EarlyRead
  /** Whether what has come is on screen already. */
  painted?: Promise<boolean>
}

declare global {
  interface Window {
    /** Left by the script in the page's head. */
    earlyReads?: EarlyReads
  }
}

/** The addresses of what a person's page asks for first. */
export function earlyAddresses(personId: number) {
  return {
    person: apiBase + personPath(personId),
    contacts: apiBase + contactsPath(personId) + contactsQuery('integration'),
  }
}

/** Asks for a person and their contacts as the client would; the client's first calls for them get these answers. */
export function beginReads(personId: number, token: string): EarlyReads {
  const { person, contacts } = earlyAddresses(personId)
  const ask = (address: string): EarlyRead => {
    const attempt = new AbortController()
    const { signal } = attempt
    const answer = fetch(address, { ...plainRequest, headers: readHeaders(token), signal })
    // Whoever takes it hears of a failure; where nobody does, there is nobody to tell.
    answer.catch(() => {})
    return { answer, abort: (reason) => attempt.abort(reason) }
  }
  return { personId, token, person: ask(person), contacts: ask(contacts) }
}
