import { delimiterOf } from './delimiterOf.ts'
import { joinQuotedLines, type RecordText } from './joinQuotedLines.ts'
import { type CsvRecord, type Delimiter, parseRecords } from './parseRecords.ts'
import { textLines } from './textLines.ts'

/** Which columns a table may have, and which it must have. */
export interface TableShape<Column extends string> {
  columns: readonly Column[]
  required: readonly Column[]
}

/** One line of a table: its cells by column, or why it cannot be read. `line` is the number of its first line. */
export type TableLine<Column extends string> =
  | { line: number; cells: Partial<Record<Column, string>> }
  | { line: number; fault: string }

export interface Table<Column extends string> {
  /** The columns that this table has. */
  columns: readonly Column[]
  /** The lines below the header, some at a time. Once only. */
  lines: AsyncIterable<TableLine<Column>[]>
  /** Closes the file, whether its lines were read or not: until then its space on the disk is taken. */
  close: () => Promise<void>
}

/** A file that is no table of the shape asked for, as a whole; the message is a sentence without the file's name. */
export class UnreadableTable extends Error {}

/**
 * Opens a CSV file: UTF-8 with or without byte order mark, cells separated by comma or semicolon, and quoted where
 * needed (RFC 4180). Its first line names the columns; blank lines, and lines of empty cells, are none.
 *
 * @throws UnreadableTable when the header is missing or names other columns; what the file system says
 * @example const { lines } = await readTable('people.csv', personTable)
 */
export async function readTable<Column extends string>(
  path: string,
  shape: TableShape<Column>,
): Promise<Table<Column>> {
  const batches = joinQuotedLines(textLines(path))
  const close = async () => void (await batches.return(undefined))
  try {
    const { header, others } = await readHeader(batches)
    const delimiter = delimiterOf(header.text)
    const columns = columnsOf(header, delimiter, shape)
    return { columns, lines: tableLines(others, batches, delimiter, columns), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function readHeader(batches: AsyncGenerator<RecordText[]>) {
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const [first, ...others] = next.value
    if (first) return { header: { ...first, text: first.text.replace(/^\uFEFF/, '') }, others }
  }
  throw new UnreadableTable('The file is empty: its first line must name the columns')
}

function columnsOf<Column extends string>(
  header: RecordText,
  delimiter: Delimiter,
  { columns, required }: TableShape<Column>,
): Column[] {
  if (/^(ÿþ|þÿ)|\0/.test(header.text)) {
    throw new UnreadableTable('The file is UTF-16: save it as UTF-8')
  }
  const [record] = parseRecords([header], delimiter)
  if (record === undefined || 'fault' in record) {
    throw new UnreadableTable(`Line ${header.line}: ${record?.fault}`)
  }
  const names = record.cells.map((name) => name.trim())
  const unknown = names.filter((name) => !columns.some((column) => column === name))
  const missing = required.filter((column) => !names.includes(column))
  const repeated = names.filter((name, i) => names.indexOf(name) < i)
  if (unknown.length > 0) {
    throw new UnreadableTable(
      `Unknown columns: ${unknown.map((name) => name || '(empty)').join(', ')}`,
    )
  }
  if (missing.length > 0) throw new UnreadableTable(`Missing columns: ${missing.join(', ')}`)
  if (repeated.length > 0) throw new UnreadableTable(`Repeated columns: ${repeated.join(', ')}`)
  return names as Column[]
}

async function* tableLines<Column extends string>(
  first: RecordText[],
  batches: AsyncGenerator<RecordText[]>,
  delimiter: Delimiter,
  columns: Column[],
): AsyncGenerator<TableLine<Column>[]> {
  const linesOf = (records: RecordText[]) =>
    parseRecords(records, delimiter)
      .filter((record) => !isBlank(record))
      .map((record) => inColumns(record, columns))
  yield linesOf(first)
  for await (const records of batches) yield linesOf(records)
}

/** Spreadsheets write lines of empty cells below a table. */
function isBlank(record: CsvRecord): boolean {
  return 'cells' in record && record.cells.every((cell) => cell.trim() === '')
}

function inColumns<Column extends string>(record: CsvRecord, columns: Column[]): TableLine<Column> {
  if ('fault' in record) return record
  const { line, cells } = record
  if (cells.length !== columns.length) {
    return { line, fault: `The number of cells is ${cells.length} instead of ${columns.length}` }
  }
  const byColumn: Partial<Record<Column, string>> = {}
  columns.forEach((column, i) => {
    byColumn[column] = cells[i]
  })
  return { line, cells: byColumn }
}
