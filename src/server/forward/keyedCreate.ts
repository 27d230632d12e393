import { bearerToken } from '../access/bearerToken.ts'
import { checkIdempotencyKey } from '../api/idempotencyKey.ts'
import { digest } from '../digest.ts'
import type { KeyedCreate } from './rememberedCreates.ts'

/** A call as it is to go to the live system. */
export interface Outbound {
  method: string
  /** From `/v1` on, and checked. */
  target: string
  headers: Record<string, string>
  /** In lower case. */
  accountHeader: string
}

/** Who asks for the contacts of which person; `undefined` for another call. */
export function contactsPlace({ target, headers, accountHeader }: Outbound): string | undefined {
  const path = /^\/v1\/people\/\d+\/contacts(?=\/?(\?|$))/.exec(target)?.[0]
  return path && digest(JSON.stringify([callerOf(headers, accountHeader), path]))
}

/** Whether a call is a create that its caller may repeat. */
export function isKeyedCreate(call: Outbound): boolean {
  const { method, headers } = call
  return (
    method === 'POST' &&
    headers['idempotency-key'] !== undefined &&
    contactsPlace(call) !== undefined
  )
}

/**
 * What is remembered of a create that its caller may repeat. Everybody has keys of their own, as in the embedded API.
 *
 * @throws Refusal 400 for a key that is none
 */
export function keyedCreate(call: Outbound, body: Buffer): KeyedCreate {
  const key = checkIdempotencyKey(call.headers['idempotency-key'] ?? '')
  const place = contactsPlace(call) ?? ''
  return {
    key: digest(JSON.stringify([callerOf(call.headers, call.accountHeader), key])),
    fingerprint: digest(`${place}\n${body.toString('base64')}`),
    place,
  }
}

function callerOf(headers: Record<string, string>, accountHeader: string) {
  return [bearerToken(headers.authorization), headers[accountHeader]]
}
