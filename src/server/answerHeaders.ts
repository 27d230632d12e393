import { randomUUID } from 'node:crypto'
import { commonSecurityHeaders, nothingPolicy } from './page/securityHeaders.ts'

/**
 * What every answer carries unless it says otherwise: an id of its own, that nobody keeps it, frames it or loads
 * anything, and to who came by https that this is the way from now on.
 *
 * @param url what was asked for, by the scheme that the caller used; `undefined` when that is not known
 */
export function answerHeaders(url: URL | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'X-Request-Id': randomUUID(), ...unchanging }
  if (url?.protocol === 'https:') headers['Strict-Transport-Security'] = 'max-age=31536000'
  return headers
}

const unchanging = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': nothingPolicy,
  'X-Frame-Options': 'DENY',
  ...commonSecurityHeaders,
}
