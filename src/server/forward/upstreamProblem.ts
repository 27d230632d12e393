import type { IncomingMessage } from 'node:http'
import { Refusal } from '../api/refusal.ts'

/** No connection, or one that broke before an answer came. */
export function unreachable(): Refusal {
  return new Refusal(502, 'The live system cannot be reached')
}

/** No answer in time. */
export function tooSlow(): Refusal {
  return new Refusal(504, 'The live system did not answer in time')
}

/**
 * What keeps an answer of the live system from being passed on: a redirect, which is never followed, or something other
 * than JSON. The message names status and type, and never quotes what came. `Retry-After` stays, whoever asked for it. 429
 * (RFC 6585) stays one, whoever says it: who may not call now has had nothing carried out.
 */
export function unusable(answer: IncomingMessage): Refusal | undefined {
  const { statusCode: status = 0, headers } = answer
  const retryAfter = headers['retry-after']
  const options = retryAfter === undefined ? {} : { headers: { 'Retry-After': retryAfter } }
  if (status >= 300 && status < 400 && status !== 304) {
    return new Refusal(502, `The live system answered with a redirect (${status})`, options)
  }
  const type = mediaType(headers['content-type'])
  const isUnknown = status < 200 || status > 599
  if (!isUnknown && (isEmpty(answer) || /^application\/([\w.-]+\+)?json$/.test(type))) return
  if (status === 429) return new Refusal(429, 'Too Many Requests', options)
  const message = `The live system answered ${status} with ${type || 'no content type'} instead of JSON`
  return new Refusal(hasGivenUp(status) ? 504 : 502, message, options)
}

/** What stands in between did not wait for the live system: 504, and what networks of servers say beside it. */
function hasGivenUp(status: number): boolean {
  return status === 504 || (status >= 520 && status <= 599)
}

/** Whether an answer says by its head that no body follows. */
export function isEmpty({ statusCode, headers }: IncomingMessage): boolean {
  return statusCode === 204 || statusCode === 304 || headers['content-length'] === '0'
}

function mediaType(contentType = ''): string {
  return /^\s*([\w.+-]+\/[\w.+-]+)\s*(;|$)/.exec(contentType)?.[1]?.toLowerCase() ?? ''
}
