import path from 'node:path'
import { type ChildServer, startChildServer } from './childServer.ts'

/** What Node writes by itself. */
const written = ['connection', 'date', 'keep-alive', 'transfer-encoding']

/**
 * Starts a bare `node:http` server that answers every call as ours has answered one.
 *
 * @param address of the call whose answer it repeats, byte for byte
 */
export async function startFloor(address: string, token: string): Promise<ChildServer> {
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
  const headers = [...answer.headers].filter(([name]) => !written.includes(name)).flat()
  const body = await answer.text()
  const script = path.join(import.meta.dirname, 'floorServer.mjs')
  return startChildServer(script, [JSON.stringify({ headers, body })])
}
