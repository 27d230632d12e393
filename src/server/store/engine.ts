import type { ColumnDefinitionBuilder, CompiledQuery, Dialect, Kysely, RawBuilder } from 'kysely'
import type { SearchIndex } from './search/searchIndex.ts'
import type { Tables } from './tables.ts'

/** Runs a write in a transaction. It is on disk when its promise resolves, and has changed nothing when that rejects. */
export type Write = <Result>(
  db: Kysely<Tables>,
  work: (trx: Kysely<Tables>) => Promise<Result>,
) => Promise<Result>

/** What differs between the databases that the store can stand on; everything else is written once for all of them. */
export interface Engine {
  dialect: Dialect
  /** The type of a text that is compared and sorted by its bytes. */
  bytewiseText: RawBuilder<unknown>
  /** The type of a column that holds whole numbers of up to 53 bits. */
  wholeNumber: 'integer' | 'bigint'
  /** Makes a whole-number primary key that numbers its rows and never gives a number twice, not even after a delete. */
  numbersItsRows: (id: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** Makes a table's numbering go on behind rows that were inserted with numbers of their own. */
  continueNumbers: (db: Kysely<Tables>, table: keyof Tables) => Promise<void>
  /** Whether several servers may work on one database, which then holds what they have to agree upon. */
  serversShare: boolean
  /** Gathers columns of all rows as one JSON text, an array of arrays: drivers take long for many rows. NULL or `[]` for none. */
  arrayOfRows: (columns: readonly RawBuilder<unknown>[]) => RawBuilder<string | null>
  /** Whether rows are locked one by one; else a writing transaction has the database to itself from its beginning. */
  locksRows: boolean
  /** How people are found by parts of texts. */
  search: SearchIndex
  /**
   * Names what the database holds: as long as it is the same, nobody has changed anything, in whatever process.
   * `undefined` while a change is under way, and always where servers share the database, which would have to be asked.
   */
  state: () => string | undefined
  /**
   * Reads the first row that a query finds, without anybody's turn being awaited: not while a change is under way, which it
   * would see. `undefined` where the database is another process.
   *
   * @returns `undefined` when there is no row
   *
   * @throws StoreUnavailable
   */
  readSync: (<Row>(query: CompiledQuery<Row>) => Row | undefined) | undefined
  /** Writes that wait at the same time may share a transaction. */
  write: Write
  /**
   * Runs long work in many statements and transactions on one connection, so that temporary tables stay visible; others
   * go on between them.
   */
  onOneConnection: <Result>(
    db: Kysely<Tables>,
    work: (connection: Kysely<Tables>) => Promise<Result>,
  ) => Promise<Result>
}
