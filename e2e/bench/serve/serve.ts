import type { Benchmark, Target } from '../benchmark.ts'
import { LargeDatabases } from '../databases/largeDatabases.ts'
import { callsOf, type Kind, kinds } from './calls.ts'
import { type Contender, floorOf, jsonServer, oneEach, ourServer, readAnew } from './contender.ts'
import { load } from './load.ts'
import { Results } from './results.ts'

const few = 200
const many = 1_000_000
const seconds = 2

/** How many calls a second the server answers, and how long they take, beside the least and the usual. */
export const serve: Benchmark = {
  name: 'serve',
  about: `Fifty clients ask for contacts, beside bare node:http with the same answer, json-server, PostgreSQL, and creates with a transaction each.`,
  async run({ runs = 3, say }) {
    const databases = new LargeDatabases()
    const contenders: Contender[] = []
    const stopped = new Map<string, number | undefined>()
    try {
      say('Filling databases.')
      const small = await ourServer(databases, 'SQLite', few)
      contenders.push(await floorOf(small), small, readAnew(small))
      contenders.push(await ourServer(databases, 'SQLite', many))
      contenders.push(await ourServer(databases, 'PostgreSQL', few))
      contenders.push(await jsonServer(few))
      contenders.push(await oneEach(databases, few + 1))
      const results = new Results()
      await measure(contenders, new Results(), 0.5)
      for (let run = 1; run <= runs; run += 1) {
        say(`Run ${run} of ${runs}.`)
        await measure(contenders, results, seconds)
      }
      for (const { name, stop } of contenders.splice(0)) stopped.set(name, await stop())
      return outcome(results, stopped)
    } finally {
      for (const { stop } of contenders) await stop()
      await databases.remove()
    }
  },
}

/** What is compared is measured close together: machines are busy or not. */
async function measure(contenders: Contender[], results: Results, seconds: number): Promise<void> {
  for (const kind of kinds) {
    for (const asked of contenders.filter((one) => one.kinds.includes(kind))) {
      const { name, address, token } = asked
      const calls = callsOf(kind, asked)
      results.add(name, kind, await load({ address, calls, seconds, ...(token && { token }) }))
    }
  }
}

function outcome(results: Results, memory: Map<string, number | undefined>) {
  const [floor = '', small = '', anew = '', large = '', postgres = '', json = '', each = ''] =
    memory.keys()
  const servers = [floor, small, anew, large, postgres, json, each]
  const p99 = (server: string, kind: Kind) => results.of(server, kind, 'p99')
  const rate = (server: string, kind: 'list' | 'create') => results.of(server, kind, 'rate')
  const list = rate(small, 'list')
  const rows = [small, large, postgres].map((name) => [name, (memory.get(name) ?? 0).toFixed(0)])
  const targets: Target[] = [
    {
      what: 'lists against the floor',
      value: list / rate(floor, 'list'),
      limit: 0.6,
      atLeast: true,
    },
    {
      what: 'lists against json-server',
      value: list / rate(json, 'list'),
      limit: 5,
      atLeast: true,
    },
    {
      what: 'creates against a transaction each',
      value: rate(small, 'create') / rate(each, 'create'),
      limit: 4,
      atLeast: true,
    },
    ...kinds.map((kind) => ({
      what: `p99 of ${kind} with a million people against ${few}`,
      value: p99(large, kind) / p99(small, kind),
      limit: 1.5,
    })),
    ...(['list', 'single'] as const).map((kind) => ({
      what: `p99 of ${kind} with a million people against ${few} that are read anew`,
      value: p99(large, kind) / p99(anew, kind),
      limit: 1.5,
    })),
    { what: 'megabytes with a million people', value: memory.get(large) ?? 0, limit: 150 },
  ]
  return {
    tables: [
      results.table('Answers a second', servers, 'rate', 0),
      results.table('p99 in milliseconds', servers, 'p99', 1),
      { title: 'Memory at most, in megabytes', columns: ['', 'RSS'], rows },
    ],
    targets,
  }
}
