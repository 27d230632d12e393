import type { RawBuilder } from 'kysely'
import type { KeyValue, Slice, SliceRequest } from './slice.ts'
import type { Page, PageRequest } from './store.ts'

/** For each field a collection can be sorted by: its column, and its value in a row. */
export type SortColumns<Field extends string, Row> = Record<
  Field,
  { column: RawBuilder<KeyValue>; of: (row: Row) => KeyValue }
>

export function sliceRequest<Field extends string, Row>(
  { sort, ...request }: PageRequest<Field>,
  columns: SortColumns<Field, Row>,
): SliceRequest<Row> {
  return {
    ...request,
    sort: sort.map(({ field, descending }) => ({ ...columns[field], descending })),
  }
}

export function pageOf<Row, Entry>(
  { rows, ...figures }: Slice<Row>,
  { sort }: { sort: readonly { of: (row: Row) => KeyValue }[] },
  entryOf: (row: Row) => Entry,
): Page<Entry> {
  const keyOf = (row: Row | undefined) => (row === undefined ? [] : sort.map((key) => key.of(row)))
  return {
    rows: rows.map(entryOf),
    ...figures,
    firstKey: keyOf(rows[0]),
    lastKey: keyOf(rows.at(-1)),
  }
}
