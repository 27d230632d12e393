import { delimiterOf } from './delimiterOf.ts'
import type { Delimiter } from './parseRecords.ts'
import { quoteState } from './quoteState.ts'
import type { TextLine } from './textLines.ts'

/** The lines of one record: more than one where a quoted cell holds line breaks. */
export interface RecordText {
  /** The number of its first line. */
  line: number
  text: string
  /** Why it cannot be read, as a sentence. */
  fault?: string
}

/** A record is no larger than this, in UTF-16 units and lines: a quote that is still open then was never meant to close. */
const maxRecord = { length: 256 * 1024, lines: 1000 }

/**
 * Joins the lines between an opening quote and its closing one to one record each; blank lines between records are
 * dropped. A quote that is never closed, or not at the end of a cell, spoils its own line only: reading goes on with the
 * line after it. What separates cells is read from the first line that is not blank.
 */
export async function* joinQuotedLines(
  batches: AsyncIterable<TextLine[]>,
): AsyncGenerator<RecordText[]> {
  let open: TextLine[] = []
  let delimiter: Delimiter | undefined
  for await (const lines of batches) {
    const header = lines.find(({ text }) => text.trim() !== '')
    delimiter ??= header && delimiterOf(header.text)
    const joined = join([...open, ...lines], delimiter)
    open = joined.open
    yield joined.records
  }
  while (open.length > 0) {
    const [first, ...others] = open
    const joined = join(others, delimiter)
    yield [...(first ? [unclosed(first)] : []), ...joined.records]
    open = joined.open
  }
}

/** @returns the records that end within the lines, and the lines of one that does not */
function join(
  lines: TextLine[],
  delimiter: Delimiter = ',',
): { records: RecordText[]; open: TextLine[] } {
  const records: RecordText[] = []
  let from = 0
  while (from < lines.length) {
    const to = endOfRecord(lines, from, delimiter)
    const first = lines[from]
    if (to === 'never' && first) records.push(unclosed(first))
    if (to === 'later') return { records, open: lines.slice(from) }
    const record = typeof to === 'number' ? recordOf(lines.slice(from, to)) : undefined
    if (record) records.push(record)
    from = typeof to === 'number' ? to : from + 1
  }
  return { records, open: [] }
}

/** The index behind the record's last line; `later` when it is not among these lines, `never` when it has no good end. */
function endOfRecord(
  lines: TextLine[],
  from: number,
  delimiter: Delimiter,
): number | 'later' | 'never' {
  let isOpen = false
  let length = 0
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    length += text.length
    const state = quoteState(text, isOpen, delimiter)
    // On a line of its own a quote that ends nothing is a fault of that line, told when the line is taken apart.
    if (state === 'broken') return at === from ? at + 1 : 'never'
    if (state === 'closed') return at + 1
    isOpen = true
    if (length > maxRecord.length || at - from >= maxRecord.lines) return 'never'
  }
  return 'later'
}

function recordOf(lines: TextLine[]): RecordText | undefined {
  const [first] = lines
  const fault = lines.find((line) => line.fault !== undefined)?.fault
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .replace(/\r$/, '')
  if (first === undefined || (text === '' && fault === undefined)) return undefined
  return { line: first.number, text, ...(fault === undefined ? {} : { fault }) }
}

function unclosed({ number, text }: TextLine): RecordText {
  return { line: number, text, fault: 'A quote that begins in this line is not closed' }
}
