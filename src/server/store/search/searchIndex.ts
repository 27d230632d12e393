import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { SearchTextRow, Tables } from '../tables.ts'

/** Someone whom the index found, and where. */
interface Candidate {
  shelf: number
  personId: number
}

/** From which shelf on the index is asked, and in which direction. */
interface ShelfRange {
  from: number
  backwards: boolean
  /** At most so many candidates. */
  limit: number
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
  /**
   * People whose texts may hold one of `texts`, shelf by shelf and by no order within one; the same person may come
   * twice. All who do hold one are there, unless there are more than `limit`.
   */
  candidates: (db: Kysely<Tables>, texts: string[], range: ShelfRange) => Promise<Candidate[]>
}
