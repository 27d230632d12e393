import { Client } from 'pg'
import type { RunningServer } from '../../fixtures/runningServer.ts'
import { type Kind, kinds } from '../serve/calls.ts'
import { median } from '../statistics.ts'
import type { Table } from '../table.ts'
import { parentOf, processorSeconds, processorSecondsOfAll } from './processorTime.ts'

/** What a call uses up. */
interface Cost {
  /** Milliseconds of a processor, in our servers and in PostgreSQL. */
  server: number
  database: number
  /** Bytes of write-ahead log. */
  log: number
}

/** What calls cost, which does not hang on what else the machine does meanwhile. */
export class Costs {
  readonly #costs = new Map<string, Cost[]>()
  readonly #url: string
  readonly #database: number

  private constructor(url: string, database: number) {
    this.#url = url
    this.#database = database
  }

  /** @param url of a database on this machine */
  static async on(url: string): Promise<Costs> {
    const pid = await numberIn(url, 'pg_backend_pid()', parentOf)
    return new Costs(url, pid)
  }

  /** @param run resolves with how many calls were made */
  async measure(
    name: string,
    kind: Kind,
    servers: RunningServer[],
    run: () => Promise<number>,
  ): Promise<void> {
    const before = await this.#used(servers)
    const calls = await run()
    const after = await this.#used(servers)
    const key = `${name}\n${kind}`
    const cost = {
      server: (after.server - before.server) / calls,
      database: (after.database - before.database) / calls,
      log: (after.log - before.log) / calls,
    }
    this.#costs.set(key, [...(this.#costs.get(key) ?? []), cost])
  }

  /** One row a name and one column a kind of call, of the median of all runs. */
  table(title: string, names: string[], what: keyof Cost, digits: number): Table {
    const cell = (name: string, kind: Kind) =>
      median((this.#costs.get(`${name}\n${kind}`) ?? []).map((cost) => cost[what])).toFixed(digits)
    const rows = names.map((name) => [name, ...kinds.map((kind) => cell(name, kind))])
    return { title, columns: ['', ...kinds], rows }
  }

  async #used(servers: RunningServer[]): Promise<Cost> {
    const server = await processorSeconds(servers.map(({ pid }) => pid))
    const database = await processorSecondsOfAll(this.#database)
    const log = await numberIn(this.#url, "pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")
    return { server: server * 1000, database: database * 1000, log }
  }
}

/** A number that PostgreSQL tells, and what comes of it while the session lasts. */
async function numberIn(
  connectionString: string,
  expression: string,
  then: (number: number) => number | Promise<number> = (number) => number,
): Promise<number> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ number: string }>(`select ${expression} as number`)
    return await then(Number(rows[0]?.number))
  } finally {
    await client.end()
  }
}
