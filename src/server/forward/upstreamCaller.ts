import { once } from 'node:events'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { urlToHttpOptions } from 'node:url'
import { AbortedRequest, Refusal } from '../api/refusal.ts'
import { AnswerLost } from './answerLost.ts'
import { beginPatience } from './patience.ts'
import { tooSlow, unreachable } from './upstreamProblem.ts'

/** Shorter than servers keep an idle connection, so that a call rarely meets one that is just being closed. */
const idleMilliseconds = 4_000

type UpstreamBody = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

interface UpstreamCall {
  method: string
  /** From `/v1` on, with the query, and checked: it is sent as it is. */
  target: string
  headers: Record<string, string>
  body: UpstreamBody | undefined
  /** Cancels the call at once, also while its answer is being read. */
  signal?: AbortSignal
}

/** What makes calls to one live system, and to no other. */
export interface UpstreamCaller {
  /**
   * Sends a call and resolves with its answer as soon as the headers are there; redirects and encodings are left as they
   * are.
   *
   * @throws AnswerLost 502 or 504, or a Refusal with these when the call has not left; what the body threw; AbortedRequest
   * when cancelled
   */
  ask: (call: UpstreamCall) => Promise<IncomingMessage>
  /** Closes the connections that are kept for further calls. */
  close: () => void
}

interface UpstreamCallerOptions {
  /** Where the API is; with or without `/v1` at its end. */
  url: URL
  /** How long connecting may take, and then the answer once the call has been sent. */
  patienceMilliseconds: number
  /** Told why a call did not get an answer, by a code such as `ECONNREFUSED`. */
  onUnreachable: (code: string | undefined) => void
}

/** `node:http` and `node:https`: they stream both ways, follow no redirect, decode nothing and keep connections. */
export function createUpstreamCaller(options: UpstreamCallerOptions): UpstreamCaller {
  const { url, patienceMilliseconds, onUnreachable } = options
  const { Agent, request } = url.protocol === 'https:' ? https : http
  const agent = new Agent({ keepAlive: true, timeout: idleMilliseconds })
  const prefix = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')

  function askOnce(
    { target, body, ...rest }: UpstreamCall,
    departure: { hasLeft: boolean },
  ): Promise<IncomingMessage> {
    const path = prefix + target
    return new Promise((resolve, reject) => {
      const call = request({ ...urlToHttpOptions(url), ...rest, path, agent })
      const patience = beginPatience(patienceMilliseconds, () =>
        call.destroy(lostIf(departure.hasLeft, tooSlow())),
      )
      call.once('socket', (socket) =>
        whenConnected(socket, () => {
          departure.hasLeft = true
          if (body && !call.writableEnded) patience.pause()
        }),
      )
      call.once('finish', patience.renew)
      call.once('response', (answer) => {
        patience.end()
        resolve(answer)
      })
      // Nobody asked for another protocol.
      call.once('upgrade', (_answer, socket) => {
        socket.destroy()
        patience.end()
        reject(new Error('The live system changed the protocol'))
      })
      call.on('error', (error) => {
        patience.end()
        reject(error)
      })
      send(call, body, patience.renew).catch((error) => call.destroy(error))
    })
  }

  return {
    async ask(call) {
      const departure = { hasLeft: false }
      try {
        return await askOnce(call, departure)
      } catch (error) {
        if (call.signal?.aborted) throw new AbortedRequest()
        if (error instanceof Refusal) throw error
        onUnreachable((error as NodeJS.ErrnoException).code)
        throw lostIf(departure.hasLeft, unreachable())
      }
    },
    close: () => agent.destroy(),
  }
}

function lostIf(hasLeft: boolean, refusal: Refusal): Refusal {
  return hasLeft ? AnswerLost.as(refusal) : refusal
}

function whenConnected(socket: Socket, then: () => void): void {
  if (socket.connecting) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', then)
  else then()
}

async function send(
  call: ClientRequest,
  body: UpstreamBody | undefined,
  onSent: () => void,
): Promise<void> {
  for await (const chunk of body ?? []) {
    if (call.destroyed) return
    if (!call.write(chunk)) await once(call, 'drain')
  }
  call.end()
  onSent()
}
