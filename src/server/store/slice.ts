import { type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from './tables.ts'

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

/** More entries are not counted: that would take longer, the more there are. */
const countedAtMost = 10_000

/**
 * Reads one slice. Positions are values and not row numbers, so an entry removed between two slices makes the next
 * one skip nobody and repeat nobody. Run it in a transaction, for the counts to fit the rows.
 */
export async function readSlice<DB, TB extends keyof DB, Row>(
  db: Kysely<Tables>,
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
  const found = (await ordered.limit(perPage + 1).execute()) as Row[]
  const goesOn = found.length > perPage
  const rows = found.slice(0, perPage)
  if (backwards) rows.reverse()
  const isAll = position === undefined && !goesOn
  const total = isAll ? rows.length : await count(db, entries)
  const preceding = await countPreceding()
  const isCounted = total !== undefined && preceding !== undefined
  const hasNext = isCounted ? preceding + rows.length < total : backwards || goesOn
  return { rows, total, preceding, hasNext }

  function countPreceding(): number | undefined | Promise<number | undefined> {
    const [first] = rows
    if (position === undefined) return 0
    if (first === undefined) return backwards ? 0 : total
    const reverse = sort.map((key) => ({ ...key, descending: !key.descending }))
    const keyOfFirst = sort.map((key) => key.of(first))
    return count(db, entries.where(comesAfter(reverse, keyOfFirst)))
  }
}

/** What comes after a position: `(a, b) > (1, 2)`, which an index answers, where all keys go the same way. */
function comesAfter<Row>(
  sort: readonly SortKey<Row>[],
  position: readonly KeyValue[],
): RawBuilder<SqlBool> {
  const [first] = sort
  if (first === undefined || !sort.every(({ descending }) => descending === first.descending)) {
    return comesAfterEach(sort, position)
  }
  const columns = sql.join(sort.map(({ column }) => column))
  const compares = sql.raw(first.descending ? '<' : '>')
  return sql<SqlBool>`(${columns}) ${compares} (${sql.join(position)})`
}

/** `a > 1 or (a = 1 and (b > 2 or (b = 2 and ...)))`, each comparison in the direction of its key. */
function comesAfterEach<Row>(
  [key, ...rest]: readonly SortKey<Row>[],
  [value, ...values]: readonly KeyValue[],
): RawBuilder<SqlBool> {
  if (key === undefined || value === undefined) return sql<SqlBool>`1 = 0`
  const beyond = key.descending
    ? sql<SqlBool>`${key.column} < ${value}`
    : sql<SqlBool>`${key.column} > ${value}`
  if (rest.length === 0) return beyond
  return sql<SqlBool>`(${beyond} or (${key.column} = ${value} and ${comesAfterEach(rest, values)}))`
}

/** `undefined` when there are more than {@link countedAtMost}. */
async function count<DB, TB extends keyof DB, Row>(
  db: Kysely<Tables>,
  entries: SelectQueryBuilder<DB, TB, Row>,
): Promise<number | undefined> {
  const some = entries
    .clearSelect()
    .select(sql`1`.as('one'))
    .limit(countedAtMost + 1)
  const { rows } = await sql<{ entries: unknown }>`
    select count(*) as entries from (${some}) as counted`.execute(db)
  const counted = Number(rows[0]?.entries)
  return counted > countedAtMost ? undefined : counted
}
