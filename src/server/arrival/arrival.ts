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
  const peer = ipAddress(incoming?.socket.remoteAddress)
  const direct = { client: peer, url: new URL(url) }
  const isTrusted = (address: string) =>
    trustedProxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  if (incoming === undefined || peer === undefined || !isTrusted(peer)) return direct
  const { client, scheme, host } = readForwarded(incoming.headers, peer, isTrusted)
  const { protocol, host: ownHost, pathname, search } = direct.url
  const origin = `${scheme ?? protocol.slice(0, -1)}://${host ?? ownHost}`
  return { client, url: new URL(origin + pathname + search) }
}
