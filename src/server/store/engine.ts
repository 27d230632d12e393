import type { ColumnDefinitionBuilder, Dialect, RawBuilder } from 'kysely'

/** What differs between the databases that the store can stand on; everything else is written once for all of them. */
export interface Engine {
  dialect: Dialect
  /** The type of a text that is compared and sorted by its bytes. */
  bytewiseText: RawBuilder<unknown>
  /** Makes an integer primary key that numbers its rows and never gives a number twice, not even after a delete. */
  numbersItsRows: (id: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
}
