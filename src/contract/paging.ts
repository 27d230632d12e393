/** "Every collection is paged": how many entries a page has, unless asked otherwise, and at most. */
export const defaultPerPage = 20
export const maxPerPage = 100

export type PageRelation = 'first' | 'prev' | 'next'

/**
 * The targets of a `Link` header (RFC 8288) by relation. Commas inside a target are expected percent-encoded; parameters
 * other than `rel` are passed over, and a part that is not a link is left out.
 */
export function readLinkHeader(header: string | null): Partial<Record<PageRelation, string>> {
  const links: Partial<Record<PageRelation, string>> = {}
  for (const part of header?.split(/,\s*(?=<)/) ?? []) {
    const match = /^\s*<([^>]*)>.*?;\s*rel="?([^";]+)"?/.exec(part)
    for (const relation of match?.[2]?.split(/\s+/) ?? []) {
      if (match?.[1] && isPageRelation(relation)) links[relation] = match[1]
    }
  }
  return links
}

function isPageRelation(relation: string): relation is PageRelation {
  return relation === 'first' || relation === 'prev' || relation === 'next'
}
