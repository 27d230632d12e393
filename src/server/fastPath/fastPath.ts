import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { ownHashOf } from '../access/findCaller.ts'
import { budgetHeaders } from '../access/guardApi.ts'
import type { RateLimiter } from '../access/rateLimiter.ts'
import type { SignIn } from '../access/signIns.ts'
import type { GatheredAnswer } from '../answer.ts'
import { Refusal } from '../api/refusal.ts'
import type { ArrivalEnv } from '../arrival/arrival.ts'
import type { Log } from '../log.ts'
import { loggedError } from '../loggedError.ts'
import { loggedPath } from '../loggedPath.ts'
import { requestLine } from '../logRequests.ts'
import type { Store } from '../store/store.ts'
import { StoreUnavailable } from '../store/storeUnavailable.ts'
import type { Surroundings } from '../surroundings.ts'
import { createAnswerCache } from './answerCache.ts'
import { createAskedLately } from './askedLately.ts'
import { createDirectAnswers } from './directAnswers.ts'
import { inOneRow, lengthOf } from './inOneRow.ts'
import { type PlainRead, plainRead } from './plainRead.ts'

/**
 * Answers reads of people without the application: what it would answer, with an id and the budget of the call, in a
 * fraction of the time. An answer is given again as long as nothing that is stored has changed, to a call that is the same
 * in every header; what is asked for most is read directly (see `createDirectAnswers`). The call counts and is logged as any
 * other, and a token that was revoked is a change.
 */
export interface FastPath {
  /** @returns whether it has answered; else the application has to */
  give: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
  /** Remembers what the application answers. */
  learn: MiddlewareHandler<ArrivalEnv>
}

interface Options extends Surroundings {
  store: Pick<Store, 'state' | 'syncReads'>
  /** The server's own token; `undefined` when only named tokens are let in. */
  accessToken: string | undefined
  /** Of a server that counts by itself: others have to be asked, and so does the application. */
  limiter: RateLimiter
}

const statuses = [200, 304]

/** How a call that may be remembered was asked. */
const asked = Symbol('asked')

interface AskedMessage extends IncomingMessage {
  [asked]?: { state: string; text: string }
}

export function createFastPath(options: Options): FastPath {
  const { store, accessToken, limiter, signIns, log, page } = options
  const ownHash = ownHashOf(accessToken)
  const reads = store.syncReads
  const mayRead = ({ hash = '', client }: SignIn) =>
    signIns.isGood({ hash, client }) && limiter.isAllowed(hash)
  const answerDirectly = reads && createDirectAnswers({ ...options, reads, mayRead, ownHash })
  const cache = createAnswerCache()
  const isKnown = createAskedLately()

  /** Reads and answers, and keeps what was asked for lately; what the application has to answer is learnt from it. */
  function made(incoming: AskedMessage, { target, text, hash }: PlainRead, state: string) {
    const isToBeKept = isKnown(target)
    const answer = attempt(() => answerDirectly?.(incoming, hash), log)
    if (answer === undefined) {
      if (isToBeKept) incoming[asked] = { state, text }
      return undefined
    }
    if (isToBeKept) cache.keep(state, text, answer)
    return answer
  }

  return {
    give(incoming: AskedMessage, outgoing) {
      const startedAt = performance.now()
      const read = plainRead(incoming)
      if (read === undefined) return false
      const state = store.state()
      if (state === undefined) return false
      const found = cache.find(state, read.text) ?? made(incoming, read, state)
      if (found === undefined) return false
      const { client, path, status, headers, body } = found
      if (!signIns.isGood({ hash: read.hash, client })) return false
      const verdict = limiter.take(read.hash)
      if (verdict instanceof Promise || !verdict.allowed) return false
      const requestId = randomUUID()
      const ofThisCall = inOneRow({ 'X-Request-Id': requestId, ...budgetHeaders(verdict) })
      outgoing.writeHead(status, headers.concat(ofThisCall))
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
      const headers = inOneRow(lasting(answer.headers), lengthOf(body))
      cache.keep(call.state, call.text, { client, path, status, headers, body })
    },
  }
}

/** Whoever cannot answer leaves it to the application, which says why; what nobody expected is in the log. */
function attempt<Result>(work: () => Result, log: Log): Result | undefined {
  try {
    return work()
  } catch (error) {
    const isTold = error instanceof Refusal || error instanceof StoreUnavailable
    if (!isTold) log.error({ err: loggedError(error) }, 'not answered directly')
    return undefined
  }
}

/** All but those that are told anew to each call. */
function lasting(headers: GatheredAnswer['headers']): GatheredAnswer['headers'] {
  const kept = Object.entries(headers).filter(
    ([name]) => name !== 'X-Request-Id' && !name.startsWith('X-RateLimit-'),
  )
  return Object.fromEntries(kept)
}
