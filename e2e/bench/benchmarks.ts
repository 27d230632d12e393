import type { Benchmark } from './benchmark.ts'

/** All benchmarks, in the order in which `npm run bench` runs them. */
export const benchmarks: Benchmark[] = []
