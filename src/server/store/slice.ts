import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'

export type KeyValue = string | number

/** One column to sort by, and how to read its value from a row. Its values are never NULL. */
interface SortKey<Row> {
  column: RawBuilder<KeyValue>
  of: (row: Row) => KeyValue
  descending: boolean
}

/** Which entries of a sorted collection are wanted: those right after a position, right before one, or the first. */
export interface SliceRequest<Row> {
  /** Ends with a unique key, so that every entry has its own position. */
  sort: readonly SortKey<Row>[]
  perPage: number
  /** A position: one value for each sort key. At most one of `after` and `before` is given. */
  after?: readonly KeyValue[] | undefined
  before?: readonly KeyValue[] | undefined
}

export interface Slice<Row> {
  rows: Row[]
  /** How many entries the collection has; `undefined` where they are too many to count. */
  total: number | undefined
  /** How many of them come before the first row; `undefined` when some do, and are not counted. */
  preceding: number | undefined
  hasNext: boolean
}

/**
 * Reads one slice. Positions are values and not row numbers, so an entry removed between two slices makes the next
 * one skip nobody and repeat nobody. Run it in a transaction, for the counts to fit the rows.
 */
export async function readSlice<DB, TB extends keyof DB, Row>(
  entries: SelectQueryBuilder<DB, TB, Row>,
  { sort, perPage, after, before }: SliceRequest<Row>,
): Promise<Slice<Row>> {
  const backwards = before !== undefined
  const position = after ?? before
  const directed = sort.map((key) => ({ ...key, descending: key.descending !== backwards }))
  const beyond = position ? entries.where(comesAfter(directed, position)) : entries
  const ordered = directed.reduce(
    (query, key) => query.orderBy(key.column, key.descending ? 'desc' : 'asc'),
    beyond,
  )
  const rows = (await ordered.limit(perPage).execute()) as Row[]
  if (backwards) rows.reverse()
  const isAll = position === undefined && rows.length < perPage
  const total = isAll ? rows.length : await count(entries)
  const preceding = await countBefore()
  return { rows, total, preceding, hasNext: preceding + rows.length < total }

  async function countBefore(): Promise<number> {
    const first = rows[0]
    if (position === undefined) return 0
    if (first === undefined) return backwards ? 0 : total
    const reverse = sort.map((key) => ({ ...key, descending: !key.descending }))
    const keyOfFirst = sort.map((key) => key.of(first))
    return count(entries.where(comesAfter(reverse, keyOfFirst)))
  }
}

/** `a > 1 or (a = 1 and (b > 2 or (b = 2 and ...)))`, each comparison in the direction of its key. */
function comesAfter<Row>(
  [key, ...rest]: readonly SortKey<Row>[],
  [value, ...values]: readonly KeyValue[],
): RawBuilder<SqlBool> {
  if (key === undefined || value === undefined) return sql<SqlBool>`1 = 0`
  const beyond = key.descending
    ? sql<SqlBool>`${key.column} < ${value}`
    : sql<SqlBool>`${key.column} > ${value}`
  if (rest.length === 0) return beyond
  return sql<SqlBool>`(${beyond} or (${key.column} = ${value} and ${comesAfter(rest, values)}))`
}

async function count<DB, TB extends keyof DB, Row>(entries: SelectQueryBuilder<DB, TB, Row>) {
  const counting = entries.clearSelect().select((is) => is.fn.countAll().as('entries'))
  const { entries: total } = (await counting.executeTakeFirstOrThrow()) as { entries: unknown }
  return Number(total)
}
