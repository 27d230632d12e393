import type { ContactCounts, PeopleCounts } from '../store/bulk/bulkStore.ts'

/** How far an import is. */
export interface ImportProgress {
  /** Lines of both files below their headers, good and bad. */
  linesRead: number
  linesApplied: number
  /** How many lines are to be applied; `null` until everything has been read. */
  linesTotal: number | null
}

/** What became of people and contacts. */
export interface ImportResults {
  people: PeopleCounts
  contacts: ContactCounts
}

/** What an import did. */
export interface ImportOutcome {
  results: ImportResults
  badLinesTotal: number
  /** Whether the good lines went in; not when a strict import found a bad one. */
  isApplied: boolean
}
