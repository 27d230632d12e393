import type { AccessTokens } from './accessToken.ts'
import { callSender } from './callSender.ts'
import type { Client } from './client.ts'
import { contactCalls } from './contactCalls.ts'
import { personCalls } from './personCalls.ts'
import { createScheduler } from './scheduler.ts'
import { createSignedInAs } from './signedInAs.ts'
import { untilEnd } from './untilEnd.ts'

export interface ClientOptions extends AccessTokens {
  /** Where the API is, up to and including its version: `/v1` or `https://api.example/v1`. */
  baseUrl: string
  /** The account that calls are for, where one token serves several. */
  account?: string | undefined
  /** The header that carries the account; its name differs per brand. Default: `X-RService-Account`. */
  accountHeader?: string | undefined
  /** Default: the `fetch` of the page. */
  fetch?: typeof globalThis.fetch | undefined
  /** The time in epoch milliseconds. Default: the clock of this machine. */
  now?: (() => number) | undefined
}

/**
 * Makes a client of the People - Contacts API. It shares nothing with other clients: what it learned of the API, its
 * queue and its waits are its own.
 *
 * @example
 * const client = createClient({ baseUrl: '/v1', getAccessToken: () => session.token })
 * const { contacts } = await client.contacts.list(1)
 */
export function createClient({
  baseUrl,
  account,
  accountHeader = 'X-RService-Account',
  fetch = (...request) => globalThis.fetch(...request),
  now = () => Date.now(),
  ...given
}: ClientOptions): Client {
  const base = baseUrl.replace(/\/+$/, '')
  const scheduler = createScheduler(now)
  const signedInAs = createSignedInAs()
  const { tokens, end } = untilEnd(given)
  const send = callSender({
    ...tokens,
    baseUrl: base,
    account,
    accountHeader,
    fetch,
    now,
    scheduler,
    onAnswer: signedInAs.hear,
  })
  return {
    scope: `${base} ${account ?? ''}`.trim(),
    async ping(options) {
      await send({ ...options, path: '', isOnce: true })
    },
    people: personCalls(send),
    contacts: contactCalls(send),
    onSignedInAs: signedInAs.listen,
    waitingUntil: scheduler.waitingUntil,
    subscribe: scheduler.subscribe,
    end,
  }
}
