import type { Benchmark } from './benchmark.ts'
import { coldLoad } from './coldLoad/coldLoad.ts'
import { growth } from './growth/growth.ts'
import { interact } from './interact/interact.ts'
import { longList } from './large/large.ts'
import { search } from './search/search.ts'
import { serve } from './serve/serve.ts'
import { several } from './several/several.ts'

/** All benchmarks, in the order in which `npm run bench` runs them. */
export const benchmarks: Benchmark[] = [
  coldLoad,
  interact,
  longList,
  search,
  growth,
  serve,
  several,
]
