import type { IncomingHttpHeaders } from 'node:http'

/**
 * The headers of a message that are on a list, without those that its `Connection` header keeps to one connection
 * (RFC 9110, 7.6.1).
 *
 * @param isListed is asked by the name in lower case
 */
export function endToEndHeaders(
  headers: IncomingHttpHeaders,
  isListed: (name: string) => boolean,
): Record<string, string> {
  const kept = (headers.connection ?? '').toLowerCase().split(',')
  const named = new Set(kept.map((name) => name.trim()))
  const listed: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string' && isListed(name) && !named.has(name)) listed[name] = value
  }
  return listed
}
