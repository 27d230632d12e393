import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
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
 * (CONNECT) or an expectation that is not known. Each ends the connection it came on. While an earlier call on it is
 * being answered nothing else is written, since that would be taken for its answer or for a part of it.
 */
export function answerBrokenRequests(server: Server, answer: OutsideAnswers): void {
  const openOn = new WeakMap<Duplex, Set<ServerResponse>>()
  const take = ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const open = openOn.get(socket) ?? new Set()
    openOn.set(socket, open.add(outgoing))
    outgoing.once('finish', () => open.delete(outgoing))
  }
  server.on('request', take)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writableEnded) return
    const open = [...(openOn.get(socket) ?? [])]
    const answered = open.findLast(({ req, headersSent }) => req.complete || headersSent)
    const [unanswered] = open
    if (!socket.writable || isOver(error, unanswered)) socket.destroy()
    else if (answered) answered.once('close', () => socket.destroy())
    else end(socket, answer(statusOfCode[error.code ?? ''] ?? 400, error, unanswered?.req))
  })
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => socket.destroy())
    end(socket, answer(400, undefined, incoming))
  })
  server.on('checkExpectation', (incoming, outgoing) => {
    take(incoming, outgoing)
    const refusal = answer(417, undefined, incoming)
    outgoing.writeHead(refusal.status, lastHeaders(refusal)).end(refusal.body)
  })
}

function end(socket: Duplex, answer: OutsideAnswer): void {
  socket.end(written(answer))
  setTimeout(() => socket.destroy(), lingerMilliseconds).unref()
}

/** Whether the caller is gone, or has ended in the middle of a call, which the application notices by itself. */
function isOver({ code }: NodeJS.ErrnoException, call: ServerResponse | undefined): boolean {
  const endsInCall = code === 'HPE_INVALID_EOF_STATE' && call !== undefined
  return code === 'ECONNRESET' || code === 'EPIPE' || endsInCall
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
