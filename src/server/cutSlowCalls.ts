import type { IncomingMessage, Server } from 'node:http'
import type { ConnectionLimits } from './connectionLimits.ts'

/**
 * Ends calls whose body does not arrive in time with 408, and those whose answer is not made and read in time without a
 * word. Node's own limit is one for all requests, and an upload may last as long as something comes.
 */
export function cutSlowCalls(
  server: Server,
  { body, pause, answer }: Pick<ConnectionLimits, 'body' | 'pause' | 'answer'>,
): void {
  server.on('request', (incoming, outgoing) => {
    const { socket } = incoming
    let received = 0
    let timer = setTimeout(checkBody, body).unref()
    outgoing.once('close', () => {
      if (incoming.complete) clearTimeout(timer)
    })

    function checkBody() {
      if (incoming.complete) {
        if (!outgoing.closed) timer = setTimeout(() => socket.destroy(), answer).unref()
      } else if (outgoing.writableEnded) {
        socket.destroy()
      } else if (isUpload(incoming) && socket.bytesRead > received) {
        received = socket.bytesRead
        timer = setTimeout(checkBody, pause).unref()
      } else {
        server.emit('clientError', new LateBody(), socket)
      }
    }
  })
}

/** The error of Node's own limit on requests, so that it is answered in the same way. */
class LateBody extends Error {
  readonly code = 'ERR_HTTP_REQUEST_TIMEOUT'
}

function isUpload({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && /^\/v1\/import\/?($|\?)/.test(url)
}
