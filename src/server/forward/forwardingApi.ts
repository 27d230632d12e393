import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { bearerHash } from '../access/bearerToken.ts'
import type { SignIns } from '../access/signIns.ts'
import { tellHono } from '../answer.ts'
import { queryParameters } from '../api/queryParameters.ts'
import { receivedBody } from '../api/receivedBody.ts'
import { Refusal } from '../api/refusal.ts'
import { refuseAmbiguousTarget } from '../api/refuseAmbiguousTarget.ts'
import type { Log } from '../log.ts'
import type { UpstreamSetting } from '../settings/readUpstream.ts'
import type { ForwardContext, ForwardEnv } from './forwardEnv.ts'
import { checkForwarded } from './forwardedTarget.ts'
import { forwardOnce } from './forwardOnce.ts'
import { headersForUpstream } from './headersForUpstream.ts'
import { contactsPlace, isKeyedCreate } from './keyedCreate.ts'
import { passOn } from './passOn.ts'
import { RememberedCreates } from './rememberedCreates.ts'
import { createUpstreamCaller } from './upstreamCaller.ts'
import { unusable } from './upstreamProblem.ts'

export interface ForwardingOptions {
  upstream: UpstreamSetting
  /** The header that carries the account. */
  accountHeader: string
  /** How long the live system may take to be reached, to answer, and to go on with an answer. Default: ten seconds. */
  patienceMilliseconds?: number
  signIns: SignIns
  log: Log
  /** Epoch milliseconds. */
  now?: () => number
}

const bodyMethods = ['POST', 'PATCH', 'PUT']

/**
 * The API of a live system, under our own address: calls on the list go there with the agent's own token and the account
 * header, bodies are streamed both ways, and nothing else can be reached. Creates with a key are sent once.
 *
 * @returns the routes below `/v1`, and what closes the connections to the live system
 */
export function forwardingApi(options: ForwardingOptions) {
  const { upstream, patienceMilliseconds = 10_000, signIns, log, now = Date.now } = options
  const accountHeader = options.accountHeader.toLowerCase()
  const creates = new RememberedCreates(now)
  const caller = createUpstreamCaller({
    url: upstream.url,
    patienceMilliseconds,
    onUnreachable: (code) => log.warn({ code }, 'the live system cannot be reached'),
  })

  async function forward(c: ForwardContext): Promise<Response> {
    const { incoming } = c.env
    const { method, raw } = c.req
    const hasBody = bodyMethods.includes(method)
    const headers = headersForUpstream(incoming.headers, hasBody, {
      account: upstream.account,
      accountHeader,
    })
    if (!/^Bearer +\S+ *$/i.test(headers.authorization ?? '')) throw unauthorized()
    const target = incoming.url ?? ''
    checkForwarded(method, target)
    signIns.admit(signInOf(c))
    if (method !== 'GET' && method !== 'HEAD') queryParameters(c.get('arrival').url, [])
    const call = { method, target, headers, accountHeader }
    if (isKeyedCreate(call)) {
      return forwardOnce(c, call, { creates, caller, patienceMilliseconds, learnFrom })
    }
    const place = method === 'GET' ? contactsPlace(call) : undefined
    const onLooked = place === undefined ? undefined : creates.beginLook(place)
    const body = hasBody ? receivedBody(raw) : undefined
    const answer = await caller.ask({ method, target, headers, body, signal: raw.signal })
    const problem = unusable(answer)
    if (problem) {
      answer.destroy()
      throw problem
    }
    learnFrom(c, answer)
    if (Number(answer.statusCode) < 400) onLooked?.()
    return passOn(c, answer, { patienceMilliseconds, log })
  }

  /**
   * Learns from an answer whether the token is good.
   *
   * @throws Refusal 429 when too many were not
   */
  function learnFrom(c: ForwardContext, answer: IncomingMessage): void {
    const { statusCode = 502 } = answer
    if (statusCode < 400) signIns.remember(signInOf(c))
    if (statusCode !== 401) return
    const refusal = signIns.refuse(signInOf(c))
    if (refusal.status !== 429) return
    answer.destroy()
    throw refusal
  }

  const api = new Hono<ForwardEnv>({ strict: false })
  api.use(refuseAmbiguousTarget)
  api.use(tellHono)
  api.all('*', forward)
  return { api, close: caller.close }
}

function unauthorized(): Refusal {
  return new Refusal(401, 'Unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

function signInOf(c: ForwardContext) {
  return { hash: bearerHash(c.req.header('Authorization')), client: c.get('arrival').client }
}
