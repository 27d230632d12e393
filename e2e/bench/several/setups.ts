import type { Request } from 'autocannon'
import { type RunningServer, startServer } from '../../fixtures/runningServer.ts'
import { type Load, load } from '../serve/load.ts'

/** So many ask, however many servers there are. */
const clients = 48

/** Servers on one database that are measured as one. */
export interface Setup {
  name: string
  servers: RunningServer[]
  stop: () => Promise<void>
}

export async function startSetups(url: string): Promise<Setup[]> {
  const counting = { RATE_LIMIT: '999999999/1,999999999' }
  return [
    await setup('one server', url, 1),
    await setup('three servers', url, 3),
    await setup('one server that counts', url, 1, counting),
  ]
}

async function setup(
  name: string,
  DATABASE_URL: string,
  count: number,
  settings: Record<string, string> = {},
): Promise<Setup> {
  const servers: RunningServer[] = []
  for (let n = 0; n < count; n += 1) {
    servers.push(await startServer({ DATABASE_URL, SEED: 'none', ...settings }))
  }
  const stop = async () => {
    for (const server of servers) await server.stop()
  }
  return { name, servers, stop }
}

/** Asks all of them at the same time; each gets its share of the clients. */
export async function loadAll(
  servers: RunningServer[],
  calls: Request[],
  seconds: number,
): Promise<Load> {
  const share = clients / servers.length
  const loads = await Promise.all(
    servers.map(({ address, token }) => load({ address, token, calls, seconds, clients: share })),
  )
  return {
    rate: loads.reduce((sum, { rate }) => sum + rate, 0),
    p99: Math.max(...loads.map(({ p99 }) => p99)),
  }
}
