import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { bearerHash } from '../access/bearerToken.ts'

/** What a connection has sent last, so that its token is hashed once. */
const hashes = new WeakMap<Socket, { authorization: string; hash: string | undefined }>()

/**
 * The answers to these can depend on nothing but the call and what is stored, so they may be kept. Others go by the clock,
 * too: an import that has been silent for long has failed, though nobody has written that down.
 */
const lasting = /^\/v1\/people(?:[/?]|$)/

/** A call whose answer may be kept, which brings a token and no body: what it asks, and the hash of the token. */
export interface PlainRead {
  target: string
  /** All that its answer can depend on, besides what is stored: where it comes from, its target and every header. */
  text: string
  /** Of its token. */
  hash: string
}

/** @returns `undefined` for any other call */
export function plainRead({
  method,
  url = '',
  rawHeaders,
  socket,
}: IncomingMessage): PlainRead | undefined {
  if (method !== 'GET' || !lasting.test(url)) return undefined
  let text = `${socket.remoteAddress} ${url}`
  let authorization: string | undefined
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]]
    const isToken = name.length === 13 && name.toLowerCase() === 'authorization'
    if (isToken && authorization !== undefined) return undefined
    if (isToken) authorization = value
    else text += `\n${name}: ${value}`
  }
  const hash = authorization === undefined ? undefined : hashOf(socket, authorization)
  return hash === undefined ? undefined : { target: url, text: `${hash} ${text}`, hash }
}

function hashOf(socket: Socket, authorization: string): string | undefined {
  const known = hashes.get(socket)
  if (known?.authorization === authorization) return known.hash
  const hash = bearerHash(authorization)
  hashes.set(socket, { authorization, hash })
  return hash
}
