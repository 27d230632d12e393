import type { Delimiter } from './parseRecords.ts'

/**
 * How a line ends: within a quoted cell or not. A quoted cell begins where a cell begins; elsewhere a quote opens nothing.
 *
 * @param wasOpen whether the line begins within a quoted cell
 * @returns `broken` when something stands between the closing quote and the end of the cell
 */
export function quoteState(
  text: string,
  wasOpen: boolean,
  delimiter: Delimiter,
): 'open' | 'closed' | 'broken' {
  let from = wasOpen ? 0 : afterOpening(text, 0, delimiter)
  while (from !== -1) {
    const end = closingQuote(text, from)
    if (end === -1) return 'open'
    const next = text[end + 1]
    const endsCell = next === undefined || next === delimiter || isLineEnd(text, end + 1)
    if (!endsCell) return 'broken'
    from = afterOpening(text, end + 1, delimiter)
  }
  return 'closed'
}

/** The index behind the next quote that begins a cell; -1 without one. */
function afterOpening(text: string, from: number, delimiter: Delimiter): number {
  const begin = text.startsWith('\uFEFF') ? 1 : 0
  if (from === 0 && text[begin] === '"') return begin + 1
  const at = text.indexOf(`${delimiter}"`, from)
  return at === -1 ? -1 : at + 2
}

/** The index of the next quote that is not doubled; -1 without one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\r' && at === text.length - 1
}
