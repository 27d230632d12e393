import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { OutsideAnswer, OutsideAnswers } from './outsideAnswer.ts'

const statusOfCode: Record<string, 408 | 413 | 431> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** How long a connection may take to read the answer that ends it. */
const lingerMilliseconds = 500

/**
 * Answers what cannot be read as HTTP, or not to its end, and what HTTP itself would have to be asked for: a tunnel
 * (CONNECT) or an expectation that is not known. Each ends the connection it came on.
 */
export function answerBrokenRequests(server: Server, answer: OutsideAnswers): void {
  const openOn = new WeakMap<Duplex, Set<ServerResponse>>()
  server.on('request', (incoming, outgoing) => {
    const open = openOn.get(incoming.socket) ?? new Set()
    openOn.set(incoming.socket, open.add(outgoing))
    outgoing.once('finish', () => open.delete(outgoing))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writableEnded) return
    const [call, ...further] = openOn.get(socket) ?? []
    const isAnswering = further.length > 0 || (call && !isUnanswered(call, error))
    if (!socket.writable || hangsUp(error) || isAnswering) socket.destroy()
    else end(socket, answer(statusOfCode[error.code ?? ''] ?? 400, error, call?.req))
  })
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => socket.destroy())
    end(socket, answer(400, undefined, incoming))
  })
  server.on('checkExpectation', (incoming, outgoing) => {
    const refusal = answer(417, undefined, incoming)
    outgoing.writeHead(refusal.status, lastHeaders(refusal)).end(refusal.body)
  })
}

function end(socket: Duplex, answer: OutsideAnswer): void {
  socket.end(written(answer))
  setTimeout(() => socket.destroy(), lingerMilliseconds).unref()
}

function hangsUp({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE'
}

/**
 * Whether the only call on the connection is still waiting for its own end, so that what is written now is taken for its
 * answer. One that ends in the middle is noticed by the application.
 */
function isUnanswered({ req, headersSent }: ServerResponse, { code }: NodeJS.ErrnoException) {
  return !req.complete && !headersSent && code !== 'HPE_INVALID_EOF_STATE'
}

function written(answer: OutsideAnswer): string {
  const all = { Date: new Date().toUTCString(), ...lastHeaders(answer) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`
  return [status, ...lines, '', answer.body].join('\r\n')
}

function lastHeaders({ headers, body }: OutsideAnswer) {
  return { Connection: 'close', 'Content-Length': Buffer.byteLength(body), ...headers }
}
