import type { IncomingHttpHeaders } from 'node:http'
import { type BlockList, isIP } from 'node:net'
import type { AnswerEnv } from '../answer.ts'
import { readForwarded } from './forwarded.ts'
import { ipAddress } from './ipAddress.ts'

/** How a call came here, as far as that can be trusted. */
export interface Arrival {
  /** Who called: not a proxy, where that is known. `undefined` for a call within the process. */
  client: string | undefined
  /** What the caller asked for, by the scheme and host that the caller used. */
  url: URL
}

/** Where an application finds the arrival of a call, `c.get('arrival')`, and gathers the headers of its answer. */
export interface ArrivalEnv extends AnswerEnv {
  Variables: AnswerEnv['Variables'] & { arrival: Arrival }
}

/** What is known of a call that came over a connection. */
interface Received {
  headers: IncomingHttpHeaders
  socket: { remoteAddress?: string | undefined }
}

/**
 * Works out how a call came here. `X-Forwarded-For`, `-Proto` and `-Host` count only when a trusted proxy sends them;
 * anybody else could write anything there.
 *
 * @param url by which the server itself knows the call
 * @param incoming `undefined` for a call within the process
 */
export function arrivalOf(
  url: string,
  incoming: Received | undefined,
  trustedProxies: BlockList,
): Arrival {
  const { peer, isProxy } = incoming
    ? peerOf(incoming.socket, trustedProxies)
    : { peer: undefined, isProxy: false }
  const direct = { client: peer, url: new URL(url) }
  if (incoming === undefined || peer === undefined || !isProxy) return direct
  const isTrusted = (address: string) => contains(trustedProxies, address)
  const { client, scheme, host } = readForwarded(incoming.headers, peer, isTrusted)
  const { protocol, host: ownHost, pathname, search } = direct.url
  const origin = `${scheme ?? protocol.slice(0, -1)}://${host ?? ownHost}`
  return { client, url: new URL(origin + pathname + search) }
}

interface Peer {
  peer: string | undefined
  isProxy: boolean
}

/** A connection keeps its other end, and calls come one after another on it. */
const known = new WeakMap<Received['socket'], Peer>()

function peerOf(socket: Received['socket'], trustedProxies: BlockList): Peer {
  const found = known.get(socket)
  if (found) return found
  const peer = ipAddress(socket.remoteAddress)
  const made = { peer, isProxy: peer !== undefined && contains(trustedProxies, peer) }
  known.set(socket, made)
  return made
}

function contains(addresses: BlockList, address: string): boolean {
  return addresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
