import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { LargeDatabases, type LargeEngine } from '../databases/largeDatabases.ts'
import { quantile } from '../statistics.ts'
import type { Table } from '../table.ts'
import { ask } from './ask.ts'
import { searches } from './searches.ts'

const [few, many] = [1000, 1_000_000]
const target = { ratio: 3, milliseconds: 15 }

/** `GET /v1/people?q=` among many people, beside the same among few. */
export const search: Benchmark = {
  name: 'search',
  about: `Finding people among ${many.toLocaleString('en')}, beside ${few.toLocaleString('en')}: milliseconds of GET /v1/people?q= until the answer is there, one call at a time, all kinds in turn.`,
  async run({ runs = 15, say }) {
    const databases = new LargeDatabases()
    try {
      const outcomes = [
        await onEngine('SQLite', databases, runs, say),
        await onEngine('PostgreSQL', databases, runs, say),
      ]
      return {
        tables: outcomes.map(({ table }) => table),
        targets: outcomes.flatMap(({ targets }) => targets),
      }
    } finally {
      await databases.remove()
    }
  },
}

async function onEngine(
  engine: LargeEngine,
  databases: LargeDatabases,
  runs: number,
  say: (line: string) => void,
): Promise<{ table: Table; targets: Target[] }> {
  const servers: RunningServer[] = []
  try {
    for (const people of [few, many]) {
      say(`${engine} with ${people.toLocaleString('en')} people`)
      const url = await databases.url(engine, people)
      servers.push(await startServer({ DATABASE_URL: url, SEED: 'none' }))
    }
    const [times = [], all = []] = await measure(servers, runs)
    return { table: tableOf(engine, times, all), targets: targetsOf(engine, all) }
  } finally {
    for (const server of servers) await server.stop()
  }
}

/** For each kind, and for all of them: the times of each server. */
async function measure(
  servers: RunningServer[],
  runs: number,
): Promise<[number[][][], number[][]]> {
  const kinds = Object.values(searches)
  const times = kinds.map(() => servers.map((): number[] => []))
  for (let run = -1; run < runs; run++) {
    for (const [kind, texts] of kinds.entries()) {
      for (const text of texts) {
        for (const [at, server] of servers.entries()) {
          const time = await ask(server, `/v1/people?q=${encodeURIComponent(text)}`)
          // The first round wakes servers and disks.
          if (run >= 0) times[kind]?.[at]?.push(time)
        }
      }
    }
  }
  return [times, servers.map((_, at) => times.flatMap((kind) => kind[at] ?? []))]
}

function tableOf(engine: LargeEngine, times: number[][][], all: number[][]): Table {
  const cells = ([one = [], other = []]: number[][]) => [
    ...[one, other].flatMap((some) => [milliseconds(some, 0.5), milliseconds(some, 0.95)]),
    (quantile(other, 0.95) / quantile(one, 0.95)).toFixed(1),
  ]
  return {
    title: `People search, ${engine}: milliseconds`,
    columns: ['q', ...[few, many].flatMap(columnsOf), 'p95 against p95'],
    rows: [
      ...Object.keys(searches).map((kind, at) => [kind, ...cells(times[at] ?? [])]),
      ['all', ...cells(all)],
    ],
  }
}

function columnsOf(people: number): string[] {
  return ['p50', 'p95'].map((share) => `${share} of ${people.toLocaleString('en')}`)
}

function milliseconds(times: number[], share: number): string {
  return quantile(times, share).toFixed(1)
}

function targetsOf(engine: LargeEngine, [one = [], other = []]: number[][]): Target[] {
  const p95 = quantile(other, 0.95)
  const what = `p95 among ${many.toLocaleString('en')} people on ${engine}`
  return [
    {
      what: `${what}, against ${few.toLocaleString('en')}`,
      value: p95 / quantile(one, 0.95),
      limit: target.ratio,
    },
    { what: `${what}, in ms`, value: p95, limit: target.milliseconds },
  ]
}
