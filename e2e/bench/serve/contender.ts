import path from 'node:path'
import { startServer } from '../../fixtures/runningServer.ts'
import type { LargeDatabases, LargeEngine } from '../databases/largeDatabases.ts'
import { type Addresses, jsonServerAddresses, type Kind, kinds, ourAddresses } from './calls.ts'
import { startChildServer } from './childServer.ts'
import { startFloor } from './floor.ts'
import { startJsonServer } from './jsonServer.ts'
import { mostMemory } from './memory.ts'

/** A server that is measured beside the others. */
export interface Contender {
  name: string
  address: string
  token?: string
  /** What it can be asked for. */
  kinds: readonly Kind[]
  addresses: Addresses
  people: number
  /** Whether it has to read what it answers, each time. */
  anew?: boolean
  /** Ends it. @returns the most memory that it had, in megabytes, where that is asked for */
  stop: () => Promise<number | undefined>
}

/** Ours, on a database of its own with so many people. */
export async function ourServer(
  databases: LargeDatabases,
  engine: LargeEngine,
  people: number,
): Promise<Contender> {
  const server = await startServer({ DATABASE_URL: await databases.url(engine, people) })
  const { address, token } = server
  const stop = async () => {
    const most = await mostMemory(server.pid)
    await server.stop()
    return most
  }
  const name = `${engine}, ${people.toLocaleString('en')} people`
  return { name, address, token, kinds, addresses: ourAddresses, people, stop }
}

/** The same server, which is to have nothing in memory of what it is asked for. */
export function readAnew(like: Contender): Contender {
  const stop = async () => undefined
  return { ...like, name: `${like.name}, read anew`, kinds: ['list', 'single'], anew: true, stop }
}

/** A bare `node:http` server that answers as `like` has answered a list. */
export async function floorOf({ address, token = '', addresses }: Contender): Promise<Contender> {
  const floor = await startFloor(address + addresses.list(1), token)
  const stop = async () => void (await floor.stop())
  const name = 'floor: bare node:http'
  return { ...floor, name, token, kinds: ['list'], addresses, people: 200, stop }
}

/** Creates with a transaction each, on a database of its own with so many people. */
export async function oneEach(databases: LargeDatabases, people: number): Promise<Contender> {
  const file = (await databases.url('SQLite', people)).replace(/^file:/, '')
  const script = path.join(import.meta.dirname, 'oneEachServer.mjs')
  const server = await startChildServer(script, [file])
  const stop = async () => void (await server.stop())
  const name = 'node:http, a transaction each'
  return { ...server, name, kinds: ['create'], addresses: ourAddresses, people, stop }
}

export async function jsonServer(people: number): Promise<Contender> {
  const server = await startJsonServer(people)
  const stop = async () => void (await server.stop())
  const name = `json-server, ${people.toLocaleString('en')} people`
  return { ...server, name, kinds, addresses: jsonServerAddresses, people, stop }
}
