import type { TextLine } from './textLines.ts'

/** The lines of one record: more than one where a quoted cell holds line breaks. */
export interface RecordText {
  /** The number of its first line. */
  line: number
  text: string
  /** Why it cannot be read, as a sentence. */
  fault?: string
}

/** A record is no larger than this, in UTF-16 units: a quote that is still open then was never meant to close. */
const maxRecordLength = 256 * 1024

/**
 * Joins the lines between an opening quote and its closing one to one record each; blank lines between records are
 * dropped. A quote that is never closed spoils its own line only: reading goes on with the line after it.
 */
export async function* joinQuotedLines(
  batches: AsyncIterable<TextLine[]>,
): AsyncGenerator<RecordText[]> {
  let open: TextLine[] = []
  for await (const lines of batches) {
    const joined = join([...open, ...lines])
    open = joined.open
    yield joined.records
  }
  while (open.length > 0) {
    const [first, ...others] = open
    const joined = join(others)
    yield [...(first ? [unclosed(first)] : []), ...joined.records]
    open = joined.open
  }
}

/** @returns the records that end within the lines, and the lines of one that does not */
function join(lines: TextLine[]): { records: RecordText[]; open: TextLine[] } {
  const records: RecordText[] = []
  let from = 0
  while (from < lines.length) {
    const to = endOfRecord(lines, from)
    const first = lines[from]
    if (to === 'never' && first) records.push(unclosed(first))
    if (to === 'later') return { records, open: lines.slice(from) }
    const record = typeof to === 'number' ? recordOf(lines.slice(from, to)) : undefined
    if (record) records.push(record)
    from = typeof to === 'number' ? to : from + 1
  }
  return { records, open: [] }
}

/** The index behind the record's last line; `later` when it is not among these lines, `never` when it is too far. */
function endOfRecord(lines: TextLine[], from: number): number | 'later' | 'never' {
  let isOpen = false
  let length = 0
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    length += text.length
    if (hasOddQuotes(text)) isOpen = !isOpen
    if (!isOpen) return at + 1
    if (length > maxRecordLength) return 'never'
  }
  return 'later'
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOdd = !isOdd
  return isOdd
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
