import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { budgetHeaders } from '../access/guardApi.ts'
import type { Budget, RateLimiter } from '../access/rateLimiter.ts'
import type { SignIns } from '../access/signIns.ts'
import type { GatheredAnswer } from '../answer.ts'
import type { ArrivalEnv } from '../arrival/arrival.ts'
import type { Log } from '../log.ts'
import { loggedPath } from '../loggedPath.ts'
import { requestLine } from '../logRequests.ts'
import type { BuiltPage } from '../page/loadPage.ts'
import type { Store } from '../store/store.ts'
import { plainRead } from './plainRead.ts'
import { createRememberedAnswers } from './rememberedAnswers.ts'

/**
 * Gives an answer again as long as nothing that is stored has changed, to a call that is the same in every header: what
 * the application would answer, with a new id and the budget of now, in a fraction of the time. The call counts and is
 * logged as any other, and a token that was revoked is a change.
 */
export interface AnswerMemory {
  /** @returns whether it has answered; else the application has to */
  give: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
  /** Remembers what the application answers. */
  learn: MiddlewareHandler<ArrivalEnv>
}

interface Options {
  store: Pick<Store, 'state'>
  /** Of a server that counts by itself: others have to be asked, and so does the application. */
  limiter: RateLimiter
  signIns: SignIns
  log: Log
  page: BuiltPage | undefined
}

const statuses = [200, 304]

export function createAnswerMemory({ store, limiter, signIns, log, page }: Options): AnswerMemory {
  const answers = createRememberedAnswers()
  const asked = new WeakMap<IncomingMessage, { state: string; text: string; hash: string }>()
  return {
    give(incoming, outgoing) {
      const startedAt = performance.now()
      const read = plainRead(incoming)
      if (read === undefined) return false
      const state = store.state()
      if (state === undefined) return false
      const remembered = answers.find(state, read.text)
      if (remembered === undefined) {
        asked.set(incoming, { state, ...read })
        return false
      }
      const { answer, client, path } = remembered
      if (!signIns.isGood({ hash: read.hash, client })) return false
      const verdict = limiter.take(read.hash)
      if (verdict instanceof Promise || !verdict.allowed) return false
      const requestId = randomUUID()
      const { status, body } = answer
      outgoing.writeHead(status, headersOf(answer, requestId, verdict))
      outgoing.end(body)
      log.info(
        requestLine(startedAt, { client, method: 'GET', path, status, requestId }),
        'request',
      )
      return true
    },
    async learn(c, next) {
      await next()
      const { incoming }: Partial<HttpBindings> = c.env ?? {}
      const call = incoming && asked.get(incoming)
      const answer = c.get('answered')
      if (!call || !answer || !statuses.includes(c.res.status)) return
      if (store.state() !== call.state) return
      const { client } = c.get('arrival')
      answers.keep(call.state, call.text, { answer, client, path: loggedPath(c.req.path, page) })
    },
  }
}

/** Headers that never change are listed once for each answer. */
const listed = new WeakMap<GatheredAnswer, string[]>()

function headersOf(answer: GatheredAnswer, requestId: string, budget: Budget): string[] {
  const known = listed.get(answer) ?? lastingHeaders(answer)
  listed.set(answer, known)
  const headers = known.concat('X-Request-Id', requestId)
  const now = budgetHeaders(budget)
  for (const name in now) headers.push(name, now[name] ?? '')
  return headers
}

function lastingHeaders({ headers, body }: GatheredAnswer): string[] {
  const lasting = Object.entries(headers).filter(
    ([name]) => name !== 'X-Request-Id' && !name.startsWith('X-RateLimit-'),
  )
  const length = body === null ? [] : [['Content-Length', String(Buffer.byteLength(body))]]
  return [...lasting, ...length].flat()
}
