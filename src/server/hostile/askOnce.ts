import { once } from 'node:events'
import { connect } from 'node:net'

/** An answer, or the first of several, as it came over the wire. */
export interface WireAnswer {
  status: number
  headers: Map<string, string>
  body: string
  /** Everything that came, and what follows the first answer in it. */
  all: string
}

/**
 * Sends bytes over a connection of their own and reads until it is closed.
 *
 * @throws when it is still open after ten seconds
 */
export async function askOnce(port: number, bytes: Buffer): Promise<WireAnswer | undefined> {
  const socket = connect(port, '127.0.0.1')
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close', { signal: AbortSignal.timeout(10_000) }).finally(() =>
    socket.destroy(),
  )
  return readAnswer(Buffer.concat(pieces).toString('latin1'))
}

function readAnswer(all: string): WireAnswer | undefined {
  const final = all.replace(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n\r\n)+/, '')
  const [head = '', ...rest] = final.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
  if (Number.isNaN(status)) return undefined
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { status, headers, body: rest.join('\r\n\r\n'), all }
}
