import fc from 'fast-check'
import { anyBody } from './anyBody.ts'
import { anyFraming } from './anyFraming.ts'
import { anyHeaders } from './anyHeaders.ts'
import { anyTarget } from './anyTarget.ts'
import { realCall } from './realCall.ts'

/** A request as bytes, and the parts of its first line. */
export interface HostileRequest {
  method: string
  target: string
  bytes: Buffer
}

const method = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD') },
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
  { weight: 80, arbitrary: fc.constant('HTTP/1.1') },
  fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'http/1.1', 'HTTP/1.1 x', ''),
)

const withBody = ['POST', 'PATCH', 'PUT']

const call = fc.oneof(
  { weight: 2, arbitrary: realCall },
  { weight: 3, arbitrary: fc.record({ method, target: anyTarget }) },
)

/** A request as no client should send it, or as any client could. */
export const anyRequest: fc.Arbitrary<HostileRequest> = fc
  .record({
    call,
    version,
    headers: anyHeaders,
    body: anyBody,
    framing: anyFraming,
    isBare: fc.boolean(),
  })
  .map(({ call: { method, target }, version, headers, body, framing, isBare }) => {
    const framed = isBare && !withBody.includes(method) ? undefined : framing(body)
    const first = `${method} ${target} ${version}`
    const lines = [first, ...headers, 'Connection: close', ...(framed?.headers ?? []), '', '']
    const head = Buffer.from(lines.join('\r\n'))
    return { method, target, bytes: Buffer.concat([head, framed?.bytes ?? Buffer.alloc(0)]) }
  })

/** The request as a failing test prints it: escaped, and as text. */
export function shown({ bytes }: HostileRequest): string {
  return JSON.stringify(bytes.toString('latin1').slice(0, 2000))
}
