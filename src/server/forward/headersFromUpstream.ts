import type { IncomingHttpHeaders } from 'node:http'
import { endToEndHeaders } from './endToEndHeaders.ts'
import { ownLinks } from './ownLinks.ts'

/**
 * `Date` is passed on because callers measure `X-RateLimit-Reset` by the clock that set it. `Vary` is this server's own:
 * its answers differ by origin.
 */
const passedOn =
  /^(allow|content-encoding|content-language|content-length|content-type|date|etag|last-modified|retry-after|x-request-id|x-(ratelimit|pagination)-[a-z-]+)$/

/**
 * What the live system's answer says to the agent: only what is listed here, with links that lead back to this server.
 * Cookies, redirects and the live system's own security headers stay behind.
 *
 * @param address where the call came in
 */
export function headersFromUpstream(
  headers: IncomingHttpHeaders,
  address: URL,
): Record<string, string> {
  const { link, ...passed } = endToEndHeaders(
    headers,
    (name) => name === 'link' || passedOn.test(name),
  )
  const links = link && ownLinks(link, address)
  return links ? { ...passed, link: links } : passed
}
