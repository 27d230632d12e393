import type { Delimiter } from './parseRecords.ts'

/** What separates the cells of a header line: the comma or semicolon that stands in it more often, outside quotes. */
export function delimiterOf(header: string): Delimiter {
  const bare = header.replace(/"[^"]*"/g, '')
  return bare.split(';').length > bare.split(',').length ? ';' : ','
}
