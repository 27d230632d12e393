import fc from 'fast-check'
import { anyBody } from './anyBody.ts'
import { anyFraming } from './anyFraming.ts'
import { anyHeaders } from './anyHeaders.ts'
import { anyTarget } from './anyTarget.ts'

/** A request as bytes, and the parts of its first line. */
export interface HostileRequest {
  method: string
  target: string
  bytes: Buffer
}

const method = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD') },
  fc.constantFrom(
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'QUERY',
    'PURGE',
    'get',
    'POSTS',
    'PRI',
    '',
  ),
)

const version = fc.oneof(
  { weight: 20, arbitrary: fc.constant('HTTP/1.1') },
  fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'http/1.1', 'HTTP/1.1 x', ''),
)

const withBody = ['POST', 'PATCH', 'PUT']

/** A request as no client should send it, or as any client could. */
export const anyRequest: fc.Arbitrary<HostileRequest> = fc
  .record({
    method,
    target: anyTarget,
    version,
    headers: anyHeaders,
    body: fc.option(anyBody),
    framing: anyFraming,
  })
  .map(({ method, target, version, headers, body, framing }) => {
    const sent = body ?? (withBody.includes(method) ? Buffer.from('{}') : undefined)
    const framed = sent && framing(sent)
    const first = `${method} ${target} ${version}`
    const lines = [first, ...headers, 'Connection: close', ...(framed?.headers ?? []), '', '']
    const head = Buffer.from(lines.join('\r\n'))
    return { method, target, bytes: Buffer.concat([head, framed?.bytes ?? Buffer.alloc(0)]) }
  })

/** The request as a failing test prints it: escaped, and as text. */
export function shown({ bytes }: HostileRequest): string {
  return JSON.stringify(bytes.toString('latin1').slice(0, 2000))
}
