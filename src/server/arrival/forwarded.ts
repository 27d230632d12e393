import type { IncomingHttpHeaders } from 'node:http'
import { ipAddress } from './ipAddress.ts'

/** What trusted proxies say of a call. */
interface Forwarded {
  client: string
  scheme: string | undefined
  host: string | undefined
}

/**
 * Reads `X-Forwarded-For`, `-Proto` and `-Host`. Each proxy sets them or adds to their right what it saw, so they are
 * read from the right, and what stands left of the first address that is no trusted proxy is the caller's own talk. A
 * header that is malformed is ignored as a whole.
 *
 * @param peer the trusted proxy that the call came from
 */
export function readForwarded(
  headers: IncomingHttpHeaders,
  peer: string,
  isTrusted: (address: string) => boolean,
): Forwarded {
  const { client, proxies } = walk(listIn(headers, 'x-forwarded-for'), peer, isTrusted)
  const seenByFirst = (name: string, isRight: (value: string) => boolean) => {
    const values = listIn(headers, name)
    const value = values.at(-Math.min(proxies, values.length))
    return values.every(isRight) ? value : undefined
  }
  return {
    client,
    scheme: seenByFirst('x-forwarded-proto', isScheme),
    host: seenByFirst('x-forwarded-host', isHost),
  }
}

/** The nearest address that is no trusted proxy, and how many trusted proxies there are on the way from it. */
function walk(hops: string[], peer: string, isTrusted: (address: string) => boolean) {
  let client = peer
  let proxies = 0
  for (const hop of hops.toReversed()) {
    if (!isTrusted(client)) break
    const address = ipAddress(withoutPort(hop))
    if (address === undefined) return { client: peer, proxies: 1 }
    client = address
    proxies++
  }
  return { client, proxies: Math.max(1, proxies) }
}

function isScheme(text: string): boolean {
  return /^https?$/i.test(text)
}

function isHost(text: string): boolean {
  return /^[a-z0-9._:[\]-]+$/i.test(text) && URL.canParse(`http://${text}`)
}

/** Some proxies write the port of the connection, too. */
function withoutPort(hop: string): string {
  return hop.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1')
}

function listIn(headers: IncomingHttpHeaders, name: string): string[] {
  return [headers[name] ?? []].flat().flatMap((text) => text.split(',').map((item) => item.trim()))
}
