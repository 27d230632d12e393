import type { Table } from './table.ts'

/** Whether one figure reached what it is to reach, e.g. `{ what: 'cold load against the floor', limit: 1.8, … }`. */
export interface Target {
  what: string
  /** As measured in this run. */
  value: number
  /** `value` is to be at most this, or with `atLeast` at least this. */
  limit: number
  atLeast?: boolean
}

export interface Outcome {
  tables: Table[]
  targets: Target[]
}

export interface BenchmarkOptions {
  /** How often what is measured is repeated; `undefined` for the benchmark's own count. */
  runs: number | undefined
  /** One line for who is waiting. */
  say: (line: string) => void
}

/** One benchmark of `npm run bench`: compares what it measures within one run, as machines are busy or not. */
export interface Benchmark {
  /** What is typed behind `npm run bench --`, e.g. `cold-load`. */
  name: string
  /** One sentence: what is measured, and beside what. */
  about: string
  run: (options: BenchmarkOptions) => Promise<Outcome>
}
