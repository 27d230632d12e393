import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Hono } from 'hono'
import { answerBrokenRequests } from './answerBrokenRequests.ts'
import type { ArrivalEnv } from './arrival/arrival.ts'
import { type ConnectionLimits, connectionLimits } from './connectionLimits.ts'
import { cutSlowCalls } from './cutSlowCalls.ts'
import { isProbe } from './health/healthRoutes.ts'
import { lastAnswers } from './lastAnswers.ts'
import type { OutsideAnswers } from './outsideAnswer.ts'

/** A server that accepts connections. */
export interface Listening {
  port: number
  /** Every answer from now on is the last one on its connection. */
  beginLastAnswers: () => void
  /** Takes no new calls, lets running ones finish within so many milliseconds, and closes every connection. */
  close: (graceMilliseconds: number) => Promise<void>
}

interface Address {
  host: string
  port: number
}

/** Answers a call without the application, where it can. */
type FastAnswer = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/**
 * @param outside answers what is no request with an address, so that the application cannot
 * @param fastAnswer is asked before the application
 * @throws when the port is in use or not allowed
 */
export async function listen(
  app: Hono<ArrivalEnv>,
  outside: OutsideAnswers,
  { host, port }: Address,
  limits: ConnectionLimits = connectionLimits,
  fastAnswer: FastAnswer = () => false,
): Promise<Listening> {
  const server = createServer(optionsFor(limits), (incoming, outgoing) => {
    if (fastAnswer(incoming, outgoing)) return undefined
    const errorHandler = (error: unknown) => {
      const { body, ...rest } = outside(error instanceof RequestError ? 400 : 500, error, incoming)
      return new Response(body, rest)
    }
    // A probe may come without a name, and every other call may not.
    const hostname = isProbe(incoming.url) ? 'localhost' : undefined
    const options = { errorHandler, ...(hostname && { hostname }) }
    return getRequestListener(fetchFrom(app), options)(incoming, outgoing)
  })
  server.timeout = limits.idle
  server.maxConnections = limits.connections
  // By default Node drops headers behind the 2000th without a word, and a condition such as If-Match could be one of
  // them. Their number is limited by their size.
  server.maxHeadersCount = 0
  cutSlowCalls(server, limits)
  answerBrokenRequests(server, outside)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const beginLastAnswers = lastAnswers(server)
  return {
    beginLastAnswers,
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

/** `@hono/node-server` takes most hosts as they are, also those of which no address can be made, such as `1.2.3.4.5`. */
function fetchFrom(app: Hono<ArrivalEnv>): typeof app.fetch {
  return (request, ...rest) => {
    if (!URL.canParse(request.url)) throw new RequestError('Invalid host header')
    return app.fetch(request, ...rest)
  }
}

/** `cutSlowCalls` sets the limit on a whole request. Late headers are looked for ten times in the time they have. */
function optionsFor({ headers, keepAlive }: ConnectionLimits) {
  return {
    headersTimeout: headers,
    requestTimeout: 0,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: headers / 10,
    requireHostHeader: false,
  }
}
