import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'
import type { NamePlace } from './namePlace.ts'

/** A search that finds more people does not say how many. */
export const countedAtMost = 200

/** The shelves on which people are looked for: from one on, in one direction. */
export interface ShelfRange {
  from: number
  backwards: boolean
}

/** Whom a look into the index has found. */
export interface Found {
  /** Everybody on the shelves before `rest` whose texts hold one of those that are sought; each once and by name. */
  people: NamePlace[]
  /** The shelf at which the look ended, as there were too many; `undefined` when all were looked through. */
  rest: number | undefined
}

/** The index over the parts of searched texts; each engine has its own. */
export interface SearchIndex {
  /** Makes the index, in a migration. */
  create: (db: Kysely<unknown>) => Promise<void>
  /**
   * Writes everybody's texts, in a transaction that may take long.
   *
   * @param claim whether this one is to do it; waits while another one does
   */
  rebuild: (
    trx: Kysely<Tables>,
    claim: () => Promise<boolean>,
    write: () => Promise<void>,
  ) => Promise<void>
  /** Tells of rows of `search_texts` that have come, or gone. */
  add: (trx: Kysely<Tables>, rows: readonly SearchTextRow[]) => Promise<void>
  remove: (trx: Kysely<Tables>, rows: readonly SearchTextRow[]) => Promise<void>
  /** Whether a text holds another one, byte by byte. */
  holds: (text: RawBuilder<string>, part: string) => RawBuilder<SqlBool>
  /** People whose texts hold one of `texts`, shelf by shelf, until more than {@link countedAtMost} might. */
  find: (db: Kysely<Tables>, texts: string[], range: ShelfRange) => Promise<Found>
  /** Condition on a row of `search_texts` that stands on this shelf, by the index: it may hold one of `texts`. */
  mayHold: (texts: string[], shelf: number) => RawBuilder<SqlBool>
}
