import type { Benchmark } from '../benchmark.ts'
import { LargeDatabases } from '../databases/largeDatabases.ts'
import { callsOf, kinds, ourAddresses } from '../serve/calls.ts'
import { Results } from '../serve/results.ts'
import { bytesTable } from './bytes.ts'
import { Costs } from './costs.ts'
import { loadAll, type Setup, startSetups } from './setups.ts'

const people = 100_000
const seconds = 3

/** What more servers on one PostgreSQL bring, what counting calls for all of them costs, and how much is stored. */
export const several: Benchmark = {
  name: 'several',
  about:
    'The same clients ask one server and three on one PostgreSQL; and one that counts every call for one token there. Beside it the bytes of a row.',
  async run({ runs = 3, say }) {
    const databases = new LargeDatabases()
    const setups: Setup[] = []
    try {
      say('Filling the database.')
      const url = await databases.url('PostgreSQL', people)
      setups.push(...(await startSetups(url)))
      say('Warming up.')
      await measure(setups, new Results(), await Costs.on(url))
      const [results, costs] = [new Results(), await Costs.on(url)]
      for (let run = 1; run <= runs; run += 1) {
        say(`Run ${run} of ${runs}.`)
        await measure(setups, results, costs)
      }
      const names = setups.map(({ name }) => name)
      const tables = [
        results.table('Answers a second', names, 'rate', 0),
        results.table('p99 in milliseconds', names, 'p99', 1),
        costs.table('Milliseconds of a processor for a call: Node', names, 'server', 2),
        costs.table('Milliseconds of a processor for a call: PostgreSQL', names, 'database', 2),
        costs.table('Bytes of write-ahead log for a call', names, 'log', 0),
        await bytesTable(url),
      ]
      return { tables, targets: [] }
    } finally {
      for (const { stop } of setups) await stop()
      await databases.remove()
    }
  },
}

async function measure(setups: Setup[], results: Results, costs: Costs): Promise<void> {
  for (const kind of kinds) {
    for (const { name, servers } of setups) {
      const calls = callsOf(kind, { addresses: ourAddresses, people })
      await costs.measure(name, kind, servers, async () => {
        const load = await loadAll(servers, calls, seconds)
        results.add(name, kind, load)
        return load.rate * seconds
      })
    }
  }
}
