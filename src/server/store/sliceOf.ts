import type { KeyValue, Slice, SliceRequest } from './slice.ts'

/**
 * What `readSlice` reads, of entries that are all at hand.
 *
 * @param entries in any order
 */
export function sliceOf<Row>(
  entries: readonly Row[],
  { sort, perPage, after, before }: Omit<SliceRequest<Row>, 'sort'> & { sort: readonly Key<Row>[] },
): Slice<Row> {
  const keyOf = (row: Row) => sort.map((key) => key.of(row))
  const sorted = entries
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => compare(one.key, other.key, sort))
  const total = sorted.length
  const end = before ? countUntil(before, false) : total
  const first = before ? Math.max(0, end - perPage) : after ? countUntil(after, true) : 0
  const rows = sorted.slice(first, Math.min(end, first + perPage)).map(({ row }) => row)
  return { rows, total, preceding: first, hasNext: first + rows.length < total }

  /** How many entries stand before a position, and with `inclusive` at it. */
  function countUntil(position: readonly KeyValue[], inclusive: boolean): number {
    const from = sorted.findIndex(({ key }) => {
      const order = compare(key, position, sort)
      return inclusive ? order > 0 : order >= 0
    })
    return from === -1 ? total : from
  }
}

interface Key<Row> {
  of: (row: Row) => KeyValue
  descending: boolean
}

function compare(
  one: readonly KeyValue[],
  other: readonly KeyValue[],
  sort: readonly { descending: boolean }[],
): number {
  for (const [at, { descending }] of sort.entries()) {
    const [a = '', b = ''] = [one[at], other[at]]
    if (a !== b) return a < b !== descending ? -1 : 1
  }
  return 0
}
