import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Hono } from 'hono'
import { answerBrokenRequests } from './answerBrokenRequests.ts'
import type { ArrivalEnv } from './arrival/arrival.ts'
import type { OutsideAnswers } from './outsideAnswer.ts'

/** A server that accepts connections. */
export interface Listening {
  port: number
  /** Takes no new calls, lets running ones finish within so many milliseconds, and closes every connection. */
  close: (graceMilliseconds: number) => Promise<void>
}

const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 }

/**
 * @param outside answers what is no request with an address, so that the application cannot
 * @throws when the port is in use or not allowed
 */
export async function listen(
  app: Hono<ArrivalEnv>,
  outside: OutsideAnswers,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(
    { ...timeouts, requireHostHeader: false },
    getRequestListener(app.fetch, {
      errorHandler(error) {
        const { body, ...rest } = outside(error instanceof RequestError ? 400 : 500, error)
        return new Response(body, rest)
      },
    }),
  )
  answerBrokenRequests(server, outside)
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
