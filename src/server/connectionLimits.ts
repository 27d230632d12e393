/** How long a caller may take, in milliseconds, and how many there may be. */
export interface ConnectionLimits {
  /** For a request's line and headers. */
  headers: number
  /** For the body of a request that is no upload. */
  body: number
  /** Between two pieces of an upload, which may be of any length. */
  pause: number
  /** For the whole answer to be made and read, once the request is there. */
  answer: number
  /** For anything to move on a connection with a call on it. */
  idle: number
  /** Between two calls on a connection. */
  keepAlive: number
  /** Connections at once; further ones are closed. */
  connections: number
}

/**
 * The slowest network that is worth waiting for sends 64 KiB in 30 s and takes the whole page in five minutes. The number
 * of connections is below what a process may have open by default (20,000 and more on today's systems), so that there is
 * always a descriptor for the database.
 */
export const connectionLimits: ConnectionLimits = {
  headers: 10_000,
  body: 30_000,
  pause: 30_000,
  answer: 300_000,
  idle: 60_000,
  keepAlive: 10_000,
  connections: 15_000,
}
