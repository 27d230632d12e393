import { readHeaders } from '../../client/plainRequest.ts'
import { type EarlyReads, earlyAddresses } from './earlyReads.ts'

/**
 * A `fetch` for the client: the first read of what was asked for early, with the same token and no condition, gets that
 * answer, which is given up with its signal. Everything else is fetched.
 */
export function earlyFetch({ personId, token, person, contacts }: EarlyReads): typeof fetch {
  const addresses = earlyAddresses(personId)
  const waiting = new Map([
    [addresses.person, person],
    [addresses.contacts, contacts],
  ])
  const headers = JSON.stringify(readHeaders(token))
  return (input, init) => {
    const address = String(input)
    const read = waiting.get(address)
    if (!read || init?.method !== 'GET' || JSON.stringify(init.headers) !== headers) {
      return fetch(input, init)
    }
    waiting.delete(address)
    const { signal } = init
    const abort = () => read.abort(signal?.reason)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    return read.answer
  }
}
