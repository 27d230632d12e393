import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const built = path.resolve(import.meta.dirname, '../../dist/hosts/built')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export interface HostOptions {
  /** Which portal, by its folder's name. */
  name: string
  /** Where the API of each account is; `''` for calls without an account. */
  apis: Record<string, string>
  /** What the portal's own server gives its page for a token. */
  token: () => string
  /** Sent with every answer, such as a content security policy. */
  headers?: Record<string, string>
}

export interface Host {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string
  stop: () => void
}

/** Serves a portal as its own server would: its files, a token for who is signed in there, and the API under `/v1`. */
export async function startHost({ name, apis, token, headers = {} }: HostOptions): Promise<Host> {
  const server = createServer(async (incoming, outgoing) => {
    for (const [header, value] of Object.entries(headers)) outgoing.setHeader(header, value)
    const { pathname } = new URL(incoming.url ?? '/', 'http://portal')
    if (pathname.startsWith('/v1')) passOn(incoming, outgoing, apis)
    else if (pathname === '/token') outgoing.end(token())
    else await serve(path.join(built, name), pathname, outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${port}`, stop }
}

async function serve(folder: string, pathname: string, outgoing: ServerResponse): Promise<void> {
  const asked = path.join(folder, pathname)
  const file = path.extname(asked) && existsSync(asked) ? asked : path.join(folder, 'index.html')
  outgoing.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
  outgoing.end(await readFile(file))
}

function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  apis: Record<string, string>,
): void {
  const account = String(incoming.headers['x-rservice-account'] ?? '')
  const api = new URL(apis[account] ?? apis[''] ?? '')
  // The API answers to its own name, and to no page of another origin.
  const { origin: _, referer: __, ...headers } = incoming.headers
  const call = request(
    new URL(incoming.url ?? '/', api),
    { method: incoming.method, headers: { ...headers, host: api.host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  call.on('error', () => outgoing.destroy())
  outgoing.on('close', () => call.destroy())
  incoming.pipe(call)
}
