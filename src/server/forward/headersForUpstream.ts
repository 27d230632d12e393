import type { IncomingHttpHeaders } from 'node:http'
import { badRequest } from '../api/refusal.ts'
import { endToEndHeaders } from './endToEndHeaders.ts'

/** Conditions on a call: without one the call would mean something else. */
const conditions = ['if-match', 'if-none-match', 'idempotency-key']

const passedOn = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'user-agent',
])

/** Headers of a body; a call without one must not speak of it. */
const ofBody = new Set(['content-encoding', 'content-length', 'content-type'])

/**
 * What an agent's call says to the live system: only what is listed here. Cookies, forwarded addresses and whatever else
 * a browser or a proxy added stay behind. The account of the settings wins over the caller's.
 *
 * @param accountHeader in lower case
 * @throws Refusal 400 when `Connection` would keep back a condition that the caller sent
 */
export function headersForUpstream(
  headers: IncomingHttpHeaders,
  hasBody: boolean,
  { account, accountHeader }: { account: string | undefined; accountHeader: string },
): Record<string, string> {
  const passed = endToEndHeaders(
    headers,
    (name) => passedOn.has(name) || name === accountHeader || (hasBody && ofBody.has(name)),
  )
  if (conditions.some((name) => headers[name] !== undefined && passed[name] === undefined)) {
    throw badRequest("Header 'Connection' names a condition of the call")
  }
  return account === undefined ? passed : { ...passed, [accountHeader]: account }
}
