import { once } from 'node:events'
import { connect } from 'node:net'
import { setInterval } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** A connection over which bytes are sent that no HTTP client would send, or not in that way. */
export async function rawConnection(port: number) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  onTestFinished(() => void socket.destroy())
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  // A connection on which somebody still sends is closed with a reset, which is an error here and no less of an end.
  const received = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(Buffer.concat(pieces).toString()))
  })
  return {
    socket,
    /** Everything that came back until the connection was closed. */
    received,
    /** Sends a byte at a time, until the connection has ended. */
    async trickle(bytes: string, milliseconds: number): Promise<void> {
      const rest = bytes[Symbol.iterator]()
      for await (const _ of setInterval(milliseconds)) {
        const { value, done } = rest.next()
        if (done || !socket.writable) return
        socket.write(value)
      }
    },
  }
}
