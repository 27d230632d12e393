import { randomUUID } from 'node:crypto'
import { commonSecurityHeaders, nothingPolicy } from './page/securityHeaders.ts'

/** What every answer carries unless it says otherwise: an id of its own, and that nobody keeps it or loads anything. */
export function answerHeaders(): Record<string, string> {
  return {
    'X-Request-Id': randomUUID(),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': nothingPolicy,
    ...commonSecurityHeaders,
  }
}
