import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that accepts connections. */
export interface Listening {
  port: number
  /** Takes no new calls, lets running ones finish within so many milliseconds, and closes every connection. */
  close: (graceMilliseconds: number) => Promise<void>
}

/** @throws when the port is in use or not allowed */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 },
    getRequestListener(app.fetch, {
      errorHandler: answerOutsideTheApp,
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMilliseconds) =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
        server.close(() => {
          clearInterval(idle)
          clearTimeout(grace)
          resolve()
        })
      }),
  }
}

/** What was sent is not even a request with an address, so no application has seen it. */
function answerOutsideTheApp(error: unknown): Response {
  return error instanceof RequestError
    ? Response.json({ message: 'Bad Request' }, { status: 400 })
    : Response.json({ message: 'Internal Server Error' }, { status: 500 })
}
