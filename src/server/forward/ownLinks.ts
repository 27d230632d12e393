import { readLinkHeader } from '../../contract/paging.ts'

/**
 * A `Link` header of the live system as one of this server: pages of a collection differ in their query only, so each
 * target becomes the address of the call with the target's query. No host or path of the live system is left in it.
 *
 * @example ownLinks('<https://api.example.com/v1/people?search_after=x>; rel="next"', new URL('http://127.0.0.1/v1/people'))
 * // '<http://127.0.0.1/v1/people?search_after=x>; rel="next"'
 */
export function ownLinks(link: string, { origin, pathname }: URL): string {
  return Object.entries(readLinkHeader(link))
    .map(([relation, target]) => `<${origin}${pathname}${queryOf(target)}>; rel="${relation}"`)
    .join(', ')
}

/** Clients of this API split the header at commas, so none stands in an address. */
function queryOf(target: string): string {
  return /\?[^#]*/.exec(target)?.[0].replaceAll(',', '%2C') ?? ''
}
