import type { Server, ServerResponse } from 'node:http'

/**
 * Once begun, every answer whose headers are not sent yet says `Connection: close`: whoever calls over a kept connection
 * comes back over a new one, which a balancer leads elsewhere.
 *
 * @returns begins it
 */
export function lastAnswers(server: Server): () => void {
  const open = new Set<ServerResponse>()
  let hasBegun = false
  // Before the application, which may answer at once.
  server.prependListener('request', (_, outgoing) => {
    open.add(outgoing)
    outgoing.once('close', () => open.delete(outgoing))
    if (hasBegun) outgoing.shouldKeepAlive = false
  })
  return () => {
    hasBegun = true
    for (const outgoing of open) outgoing.shouldKeepAlive = false
  }
}
