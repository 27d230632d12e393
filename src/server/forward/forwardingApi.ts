import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SignIns } from '../access/signIns.ts'
import { queryParameters } from '../api/queryParameters.ts'
import { receivedBody } from '../api/receivedBody.ts'
import { Refusal } from '../api/refusal.ts'
import { refuseAmbiguousTarget } from '../api/refuseAmbiguousTarget.ts'
import type { ArrivalEnv } from '../arrival/arrival.ts'
import type { Log } from '../log.ts'
import type { UpstreamSetting } from '../settings/readUpstream.ts'
import { answerBody } from './answerBody.ts'
import { checkForwarded } from './forwardedTarget.ts'
import { headersForUpstream } from './headersForUpstream.ts'
import { headersFromUpstream } from './headersFromUpstream.ts'
import { createUpstreamCaller } from './upstreamCaller.ts'
import { isEmpty, unusable } from './upstreamProblem.ts'

export interface ForwardingOptions {
  upstream: UpstreamSetting
  /** How long the live system may take to be reached, to answer, and to go on with an answer. Default: ten seconds. */
  patienceMilliseconds?: number
  signIns: SignIns
  log: Log
}

interface ForwardEnv extends ArrivalEnv {
  Bindings: HttpBindings
}

type ForwardContext = Context<ForwardEnv>

const bodyMethods = ['POST', 'PATCH', 'PUT']

/**
 * The API of a live system, under our own address: calls on the list go there with the agent's own token and the account
 * header, bodies are streamed both ways, and nothing else can be reached.
 *
 * @returns the routes below `/v1`, and what closes the connections to the live system
 */
export function forwardingApi(options: ForwardingOptions) {
  const { upstream, patienceMilliseconds = 10_000, signIns, log } = options
  const caller = createUpstreamCaller({
    url: upstream.url,
    patienceMilliseconds,
    onUnreachable: (code) => log.warn({ code }, 'the live system cannot be reached'),
  })

  async function forward(c: ForwardContext): Promise<Response> {
    const { incoming } = c.env
    const { method } = c.req
    const hasBody = bodyMethods.includes(method)
    const headers = headersForUpstream(incoming.headers, hasBody, upstream)
    if (!/^Bearer +\S+ *$/i.test(headers.authorization ?? '')) throw unauthorized()
    checkForwarded(method, incoming.url ?? '')
    signIns.admit(signInOf(c))
    if (method !== 'GET' && method !== 'HEAD') queryParameters(c.get('arrival').url, [])
    const { raw } = c.req
    const body = hasBody ? receivedBody(raw) : undefined
    const target = incoming.url ?? ''
    const answer = await caller.ask({ method, target, headers, body, signal: raw.signal })
    return passOn(c, answer)
  }

  function passOn(c: ForwardContext, answer: IncomingMessage): Response {
    const problem = unusable(answer) ?? tooManyStrangers(c, answer)
    if (problem) {
      answer.destroy()
      throw problem
    }
    const status = answer.statusCode as ContentfulStatusCode
    const headers = headersFromUpstream(answer.headers, c.get('arrival').url)
    if (status === 401) headers['www-authenticate'] = 'Bearer'
    if (c.req.method !== 'HEAD' && !isEmpty(answer)) {
      const breakOff = () => {
        if (!c.req.raw.signal.aborted)
          log.warn({ path: c.req.path }, 'a forwarded answer broke off')
        c.env.outgoing.destroy()
      }
      return c.body(answerBody(answer, { patienceMilliseconds, breakOff }), status, headers)
    }
    answer.resume()
    if (c.req.method === 'HEAD') return c.body(null, status, headers)
    const { 'content-type': _, 'content-length': __, ...others } = headers
    return status < 400
      ? c.body(null, status, others)
      : c.json({ message: STATUS_CODES[status] ?? 'Error' }, status, others)
  }

  /** Learns from an answer whether the token is good. */
  function tooManyStrangers(c: ForwardContext, { statusCode = 502 }: IncomingMessage) {
    if (statusCode < 400) signIns.remember(signInOf(c))
    if (statusCode !== 401) return
    const refusal = signIns.refuse(signInOf(c))
    return refusal.status === 429 ? refusal : undefined
  }

  const api = new Hono<ForwardEnv>({ strict: false })
  api.use(refuseAmbiguousTarget)
  api.all('*', forward)
  return { api, close: caller.close }
}

function unauthorized(): Refusal {
  return new Refusal(401, 'Unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

function signInOf(c: ForwardContext) {
  return { authorization: c.req.header('Authorization'), client: c.get('arrival').client }
}
