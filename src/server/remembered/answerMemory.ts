import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
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
import { createAskedLately } from './askedLately.ts'
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

/** How a call that may be remembered was asked. */
const asked = Symbol('asked')

interface AskedMessage extends IncomingMessage {
  [asked]?: { state: string; text: string }
}

export function createAnswerMemory({ store, limiter, signIns, log, page }: Options): AnswerMemory {
  const answers = createRememberedAnswers()
  const isKnown = createAskedLately()
  return {
    give(incoming: AskedMessage, outgoing) {
      const startedAt = performance.now()
      const read = plainRead(incoming)
      if (read === undefined) return false
      const state = store.state()
      if (state === undefined) return false
      const remembered = answers.find(state, read.text)
      if (remembered === undefined) {
        if (isKnown(read.target)) incoming[asked] = { state, text: read.text }
        return false
      }
      const { client, path, status, headers, body } = remembered
      if (!signIns.isGood({ hash: read.hash, client })) return false
      const verdict = limiter.take(read.hash)
      if (verdict instanceof Promise || !verdict.allowed) return false
      const requestId = randomUUID()
      outgoing.writeHead(status, [...headers, ...ofThisCall(requestId, verdict)])
      outgoing.end(body)
      log.info(
        requestLine(startedAt, { client, method: 'GET', path, status, requestId }),
        'request',
      )
      return true
    },
    async learn(c, next) {
      await next()
      const { incoming }: { incoming?: AskedMessage } = c.env ?? {}
      const call = incoming?.[asked]
      const answer = c.get('answered')
      if (!call || !answer || !statuses.includes(c.res.status)) return
      const { status, body } = answer
      const { client } = c.get('arrival')
      const path = loggedPath(c.req.path, page)
      const headers = lastingHeaders(answer)
      answers.keep(call.state, call.text, { client, path, status, headers, body })
    },
  }
}

/** Names and values, one after the other, of all but the headers of `ofThisCall`. */
function lastingHeaders({ headers, body }: GatheredAnswer): string[] {
  const lasting = Object.entries(headers).filter(
    ([name]) => name !== 'X-Request-Id' && !name.startsWith('X-RateLimit-'),
  )
  const length = body === null ? [] : ['Content-Length', String(Buffer.byteLength(body))]
  return [...lasting.flat(), ...length]
}

function ofThisCall(requestId: string, budget: Budget): string[] {
  return ['X-Request-Id', requestId, ...Object.entries(budgetHeaders(budget)).flat()]
}
