import type { Benchmark } from '../benchmark.ts'
import { LargeDatabases } from '../large/largeDatabases.ts'
import { callsOf, kinds, ourAddresses } from '../serve/calls.ts'
import { Results } from '../serve/results.ts'
import { bytesTable, walBytes } from './bytes.ts'
import { loadAll, startSetups } from './setups.ts'

const people = 100_000
const seconds = 2

/** What more servers on one PostgreSQL bring, what counting calls for all of them costs, and how much is stored. */
export const several: Benchmark = {
  name: 'several',
  about:
    'The same clients ask one server and three on one PostgreSQL; and one that counts every call for one token there. Beside it the bytes of a row.',
  async run({ runs = 3, say }) {
    const databases = new LargeDatabases()
    try {
      say('Filling the database.')
      const url = await databases.url('PostgreSQL', people)
      const setups = await startSetups(url)
      try {
        const results = new Results()
        const written = { creates: 0, bytes: 0 }
        for (let run = 0; run <= runs; run += 1) {
          say(run === 0 ? 'Warming up.' : `Run ${run} of ${runs}.`)
          for (const kind of kinds) {
            for (const { name, servers } of setups) {
              const before = await walBytes(url)
              const calls = callsOf(kind, ourAddresses, people)
              const load = await loadAll(servers, calls, run === 0 ? 0.5 : seconds)
              if (run > 0) results.add(name, kind, load)
              if (run > 0 && kind === 'create') {
                written.creates += load.rate * seconds
                written.bytes += (await walBytes(url)) - before
              }
            }
          }
        }
        const names = setups.map(({ name }) => name)
        const tables = [
          results.table('Answers a second', names, 'rate', 0),
          results.table('p99 in milliseconds', names, 'p99', 1),
          await bytesTable(url, written.bytes / written.creates),
        ]
        return { tables, targets: [] }
      } finally {
        for (const { stop } of setups) await stop()
      }
    } finally {
      await databases.remove()
    }
  },
}
