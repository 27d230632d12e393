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

/** Answers what cannot be read as HTTP, or not to its end, and ends the connection it came on. */
export function answerBrokenRequests(server: Server, answer: OutsideAnswers): void {
  const latestOn = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (incoming, outgoing) => latestOn.set(incoming.socket, outgoing))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writableEnded) return
    if (!socket.writable || hangsUp(error) || isAnswering(latestOn.get(socket), error)) {
      socket.destroy()
      return
    }
    socket.end(written(answer(statusOfCode[error.code ?? ''] ?? 400, error)))
    setTimeout(() => socket.destroy(), lingerMilliseconds).unref()
  })
}

function hangsUp({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE'
}

/**
 * Whether an earlier call on the connection is still being answered, so that what is written now would be taken for its
 * answer or for a part of it; or ends in the middle, which the application notices by itself.
 */
function isAnswering(latest: ServerResponse | undefined, { code }: NodeJS.ErrnoException): boolean {
  if (latest === undefined || latest.writableFinished) return false
  return latest.req.complete || latest.headersSent || code === 'HPE_INVALID_EOF_STATE'
}

function written({ status, headers, body }: OutsideAnswer): string {
  const all = {
    Date: new Date().toUTCString(),
    Connection: 'close',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}
