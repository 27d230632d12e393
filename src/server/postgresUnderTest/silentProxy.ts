import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to a database on which a test can let everything get lost, without a word to either side. */
export async function silentProxy(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isSilent = false
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('data', (bytes) => {
      if (!isSilent) to.write(bytes)
    })
    from.on('error', () => undefined)
    from.on('end', () => {
      if (!isSilent) to.end()
    })
  }
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    const database = connect({
      port: Number(target.port),
      host: target.hostname,
      allowHalfOpen: true,
    })
    pass(caller, database)
    pass(database, caller)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const url = new URL(databaseUrl)
  if (address !== null && typeof address === 'object') url.port = String(address.port)
  return {
    url: url.href,
    /** From now on nothing comes through. */
    fallSilent() {
      isSilent = true
    },
    /** New connections work again; what came through the old ones is lost. */
    comeBack() {
      for (const socket of sockets) socket.pause()
      isSilent = false
    },
  }
}
