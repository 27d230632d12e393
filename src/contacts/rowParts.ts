import type { ContactRow } from './contactRows.ts'

/** So many rows stand in the list itself: as many as the first screen shows, and all of most people's. */
const firstRows = 40

/** So many rows make a part, on the average. */
const partRows = 10

/**
 * The rows of one list in parts that are laid out only when they come near. A part begins at a row whose own id says so,
 * and not after a number of rows: what comes or goes changes one part, and its rows stay the same elements.
 */
export function rowParts(rows: readonly ContactRow[]): ContactRow[][] {
  const parts: ContactRow[][] = [[]]
  rows.forEach((row, at) => {
    if (at >= firstRows && beginsPart(row)) parts.push([])
    parts.at(-1)?.push(row)
  })
  return parts
}

/** Whatever the ids of a person's contacts have in common: by the multiplicative hash with the golden ratio (Knuth, TAOCP 6.4). */
function beginsPart({ key, contact }: ContactRow): boolean {
  if (!key.startsWith('contact')) return false
  return Math.imul(contact.id, 0x9e3779b1) >>> 0 < 2 ** 32 / partRows
}
