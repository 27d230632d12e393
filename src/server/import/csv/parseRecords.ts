import { parse } from 'csv-parse/sync'
import type { RecordText } from './joinQuotedLines.ts'

/** One record of a file: its cells, or why it cannot be read. `line` is the number of its first line. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; fault: string }

export type Delimiter = ',' | ';'

/** Takes records apart, all at once; only when one of them is faulty, one by one to tell which. */
export function parseRecords(records: RecordText[], delimiter: Delimiter): CsvRecord[] {
  const texts = records.filter(({ fault }) => fault === undefined).map(({ text }) => text)
  const parsed = parsedTogether(texts, delimiter)?.values()
  return records.map(({ line, text, fault }) => {
    if (fault !== undefined) return { line, fault }
    const cells = parsed ? parsed.next().value : parsedTogether([text], delimiter)?.[0]
    return cells
      ? { line, cells }
      : { line, fault: 'A quote stands where none can be: quote the whole cell and double it' }
  })
}

/** @returns `undefined` when a quote stands where none can be */
function parsedTogether(texts: string[], delimiter: Delimiter): string[][] | undefined {
  try {
    return parse(texts.join('\n'), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
    })
  } catch {
    return undefined
  }
}
