import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'
import type { Benchmark } from '../benchmark.ts'
import { LargeDatabases } from '../databases/largeDatabases.ts'
import { median } from '../statistics.ts'
import { growthCalls, timeCall } from './calls.ts'
import { growthPlot } from './growthPlot.ts'

const sizes = [1e3, 1e4, 1e5, 1e6]
const plotFile = path.resolve('e2e/bench/growth.svg')

/** Every call of the API against the number of people, on SQLite; also as a plot. */
export const growth: Benchmark = {
  name: 'growth',
  about:
    'Every call among 1,000 to 1,000,000 people with three contacts each, on SQLite: median milliseconds until the answer is there, one call at a time; also as a plot, e2e/bench/growth.svg.',
  async run({ runs = 60, say }) {
    const databases = new LargeDatabases()
    const servers: RunningServer[] = []
    try {
      for (const people of sizes) {
        say(`${people.toLocaleString('en')} people`)
        const url = await databases.url('SQLite', people)
        servers.push(await startServer({ DATABASE_URL: url, SEED: 'none' }))
      }
      const times = await measure(servers, runs)
      const lines = growthCalls.map(({ name }, call) => ({
        name,
        values: sizes.map((_, size) => median(times[call]?.[size] ?? [])),
      }))
      await writeFile(plotFile, growthPlot(sizes, lines))
      const rows = lines.map(({ name, values }) => [
        name,
        ...values.map((value) => value.toFixed(2)),
      ])
      const columns = ['call', ...sizes.map((people) => people.toLocaleString('en'))]
      return {
        tables: [{ title: 'Every call against the number of people: milliseconds', columns, rows }],
        targets: [],
      }
    } finally {
      for (const server of servers) await server.stop()
      await databases.remove()
    }
  },
}

async function measure(servers: RunningServer[], runs: number): Promise<number[][][]> {
  const times = growthCalls.map(() => servers.map((): number[] => []))
  for (let run = -1; run < runs; run++) {
    for (const [at, server] of servers.entries()) {
      // Somebody else each time, all over the database.
      const personId = 1 + (((run + 1) * 611_953) % (sizes[at] ?? 1))
      let contactId = 0
      for (const [call, growthCall] of growthCalls.entries()) {
        const timed = await timeCall(server, growthCall, { personId, contactId })
        contactId = timed.contactId ?? contactId
        if (run >= 0) times[call]?.[at]?.push(timed.time)
      }
    }
  }
  return times
}
