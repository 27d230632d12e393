import type { ContactRow } from './contactRows.ts'

/** So many rows stand in the list itself: as many as the first screen shows, and all of most people's. */
const firstRows = 40

/**
 * The rows of one list in parts that are laid out only when they come near. A part begins at a row whose own id says so,
 * and not after a number of rows: what comes or goes changes one part, and its rows stay the same elements.
 */
export function rowParts(rows: readonly ContactRow[]): ContactRow[][] {
  const parts: ContactRow[][] = [[]]
  rows.forEach((row, at) => {
    if (at >= firstRows && /^contact-\d*0$/.test(row.key)) parts.push([])
    parts.at(-1)?.push(row)
  })
  return parts
}
