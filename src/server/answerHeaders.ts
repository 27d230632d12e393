import { randomUUID } from 'node:crypto'
import { commonSecurityHeaders, nothingPolicy } from './page/securityHeaders.ts'

/**
 * What every answer carries unless it says otherwise: an id of its own, that nobody keeps it, frames it or loads
 * anything, and to who came by https that this is the way from now on.
 *
 * @param url what was asked for, by the scheme that the caller used; `undefined` when that is not known
 */
export function answerHeaders(url: URL | undefined): Record<string, string> {
  return { 'X-Request-Id': randomUUID(), ...lastingHeaders(url) }
}

/** Those of {@link answerHeaders} that are the same when the same is asked again. */
export function lastingHeaders(url: URL | undefined): Record<string, string> {
  return url?.protocol === 'https:' ? overHttps : unchanging
}

const unchanging = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': nothingPolicy,
  'X-Frame-Options': 'DENY',
  ...commonSecurityHeaders,
}
const overHttps = { ...unchanging, 'Strict-Transport-Security': 'max-age=31536000' }
