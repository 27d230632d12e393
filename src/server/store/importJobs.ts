import type { ImportProgress, ImportResults } from '../import/importOutcome.ts'
import type { BadLine } from './bulk/bulkStore.ts'

export type ImportState = 'queued' | 'running' | 'done' | 'failed'

/** An import, as it is known to every server on the database. */
export interface ImportJob extends ImportProgress {
  id: number
  state: ImportState
  /** The name of who asked for it. */
  by: string
  /** ISO 8601 in UTC. */
  createdAt: string
  finishedAt: string | null
  /** Why it failed. */
  message: string | null
  /** `null` until it is done. */
  results: ImportResults | null
  /** The first bad lines. */
  failures: BadLine[]
  failuresTotal: number
}

/** How an import ended. */
export type ImportEnd = Pick<ImportJob, 'message' | 'results' | 'failures' | 'failuresTotal'> &
  ImportProgress & { state: 'done' | 'failed' }

/**
 * The imports of a database, one at a time whatever server or command runs it. Who runs one holds a lease on it; when
 * the lease has run out, because the process has died, the import has failed.
 */
export interface ImportJobStore {
  /** Begins an import; `undefined` when another is not finished. */
  begin(by: string): Promise<number | undefined>
  /** Tells how far the import is and renews the lease; `false` when the lease had run out. */
  renew(id: number, progress: ImportProgress): Promise<boolean>
  /** Tells how the import ended; one whose lease had run out stays failed. */
  end(id: number, end: ImportEnd): Promise<void>
  find(id: number): Promise<ImportJob | undefined>
  /** The id of the import that is not finished. */
  unfinished(): Promise<number | undefined>
}
