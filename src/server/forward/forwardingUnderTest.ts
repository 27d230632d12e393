import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { appAround } from '../appAround.ts'
import { createReadiness } from '../health/readiness.ts'
import { listen } from '../listen.ts'
import type { Log } from '../log.ts'
import { outsideAnswers } from '../outsideAnswer.ts'
import { readSettings } from '../settings/readSettings.ts'
import type { UpstreamSetting } from '../settings/readUpstream.ts'
import { surroundingsOf } from '../surroundings.ts'
import { forwardingApi } from './forwardingApi.ts'

export const token = 'token-of-the-agent'

export const asAgent = { Authorization: `Bearer ${token}` }

/** A live system of one answer, until the test has finished; what it was asked is kept in `asked`. */
export async function liveSystem(answer: RequestListener) {
  const asked: IncomingMessage[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming)
    answer(incoming, outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://127.0.0.1:${port}`, server }
}

/** Answers with JSON. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestListener {
  return (_, outgoing) =>
    void outgoing
      .writeHead(200, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(body))
}

interface Circumstances extends Partial<Omit<UpstreamSetting, 'url'>> {
  accountHeader?: string
  patienceMilliseconds?: number
  /** Epoch milliseconds. */
  now?: () => number
}

/** This server in front of the live system at an address, on a real port, until the test has finished. */
export async function forwardingTo(url: string, circumstances: Circumstances = {}) {
  const { account, ...others } = circumstances
  const lines: unknown[] = []
  const keep = (...line: unknown[]) => void lines.push(line)
  const log: Log = { info: keep, warn: keep, error: keep }
  const page = { html: '<title>page</title>', files: new Map() }
  const surroundings = surroundingsOf(readSettings({}), { page, log, now: Date.now })
  const { api, close: closeCaller } = forwardingApi({
    ...surroundings,
    upstream: { url: new URL(url), account },
    ...others,
  })
  const readiness = createReadiness({ ask: async () => undefined, log })
  const app = appAround(api, { limiter: undefined, readiness }, surroundings)
  const address = { host: '127.0.0.1', port: 0 }
  const { port, close } = await listen(app, outsideAnswers(undefined, surroundings), address)
  onTestFinished(async () => {
    closeCaller()
    await close(0)
  })
  return {
    lines,
    port,
    url: `http://127.0.0.1:${port}`,
    /** A call with its target and headers exactly as given, and the whole answer. */
    async call(method: string, path: string, headers: Record<string, string> = asAgent, body = '') {
      const call = request({ host: '127.0.0.1', port, method, path, headers })
      call.end(body || undefined)
      const [answer] = (await once(call, 'response')) as [IncomingMessage]
      return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
    },
    /** What comes back for bytes that no HTTP client would send. */
    async sendRaw(bytes: string): Promise<string> {
      const socket = connect(port, '127.0.0.1')
      socket.write(bytes)
      return text(socket)
    },
  }
}
