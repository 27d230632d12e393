import type { Server } from 'node:http'

/** @throws when the server does not listen on a port */
export function listeningPort(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens on no port')
  return address.port
}
