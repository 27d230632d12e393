import { median } from '../statistics.ts'
import type { Table } from '../table.ts'
import { type Kind, kinds } from './calls.ts'
import type { Load } from './load.ts'

/** What was measured of each server, run by run. */
export class Results {
  readonly #loads = new Map<string, Load[]>()

  add(server: string, kind: Kind, load: Load): void {
    const key = `${server}\n${kind}`
    this.#loads.set(key, [...(this.#loads.get(key) ?? []), load])
  }

  /** The median of all runs; NaN where nothing was measured. */
  of(server: string, kind: Kind, what: keyof Load): number {
    return median((this.#loads.get(`${server}\n${kind}`) ?? []).map((load) => load[what]))
  }

  /** One row a server and one column a kind of call. */
  table(title: string, servers: string[], what: keyof Load, digits: number): Table {
    const cell = (server: string, kind: Kind) => {
      const value = this.of(server, kind, what)
      return Number.isNaN(value) ? '' : value.toFixed(digits)
    }
    const rows = servers.map((server) => [server, ...kinds.map((kind) => cell(server, kind))])
    return { title, columns: ['', ...kinds], rows }
  }
}
