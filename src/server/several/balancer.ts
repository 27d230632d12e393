import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { setInterval } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { listeningPort } from './listeningPort.ts'

/** A balancer in front of servers, which passes calls on as they are, until the test has finished. */
export interface Balancer {
  /** Such as `http://127.0.0.1:41234`. */
  url: string
  /** How many calls each server has got, by its address. */
  passedTo: ReadonlyMap<string, number>
}

/**
 * Asks every server for `/readyz` twenty times a second and sends calls in turn to those that said 200 last, over
 * connections that are kept. It repeats nothing: a call that gets no answer is a 502.
 */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  const ready = new Set<string>()
  const passedTo = new Map(urls.map((url) => [url, 0]))
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const asking = new AbortController()
  const askAll = () => Promise.all(urls.map((url) => askOne(url, ready)))
  const askOn = async () => {
    for await (const _ of setInterval(50, undefined, { signal: asking.signal })) await askAll()
  }
  let turn = 0
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    turn += 1
    const url = [...ready][turn % ready.size]
    if (url === undefined) {
      outgoing.writeHead(503).end()
      return
    }
    passedTo.set(url, (passedTo.get(url) ?? 0) + 1)
    const { method = '', headers, url: path = '' } = incoming
    const { connection: _, ...passed } = headers
    const call = request(`${url}${path}`, { method, headers: passed, agent })
    call.on('response', (answer) => {
      const { connection: _, 'keep-alive': __, ...rest } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, rest)
      pipeline(answer, outgoing, () => undefined)
    })
    call.on('error', (error) => outgoing.writeHead(502).end(`${url}: ${error.message}`))
    incoming.pipe(call)
  }
  await askAll()
  const server = createServer(pass).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const over = askOn().catch(() => undefined)
  onTestFinished(async () => {
    asking.abort()
    await over
    server.closeAllConnections()
    server.close()
    agent.destroy()
  })
  return { url: `http://127.0.0.1:${listeningPort(server)}`, passedTo }
}

async function askOne(url: string, ready: Set<string>): Promise<void> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined)
  await answer?.body?.cancel()
  if (answer?.status === 200) ready.add(url)
  else ready.delete(url)
}
