import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { tell } from '../answer.ts'
import type { Log } from '../log.ts'
import { answerBody } from './answerBody.ts'
import type { ForwardContext } from './forwardEnv.ts'
import { headersFromUpstream } from './headersFromUpstream.ts'
import { isEmpty } from './upstreamProblem.ts'
import type { WholeAnswer } from './wholeAnswer.ts'

/** What the head of a live system's answer says to the agent. */
export function headOf(
  c: ForwardContext,
  answer: IncomingMessage,
): Pick<WholeAnswer, 'status' | 'headers'> {
  const { statusCode: status = 502 } = answer
  const headers = headersFromUpstream(answer.headers, c.get('arrival').url)
  const requestId = headers['x-request-id']
  if (requestId) tell(c, { 'X-Request-Id': requestId })
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  return { status, headers }
}

interface PassOnOptions {
  patienceMilliseconds: number
  log: Log
}

/** Passes a live system's answer on, its body as it comes. */
export function passOn(
  c: ForwardContext,
  answer: IncomingMessage,
  { patienceMilliseconds, log }: PassOnOptions,
): Response {
  const { status, headers } = headOf(c, answer)
  if (c.req.method !== 'HEAD' && !isEmpty(answer)) {
    const breakOff = () => {
      if (!c.req.raw.signal.aborted) log.warn({ path: c.req.path }, 'a forwarded answer broke off')
      c.env.outgoing.destroy()
    }
    const body = answerBody(answer, { patienceMilliseconds, breakOff })
    return c.body(body, status as ContentfulStatusCode, headers)
  }
  answer.resume()
  if (c.req.method === 'HEAD') return c.body(null, status as ContentfulStatusCode, headers)
  return withoutBody(c, { status, headers })
}

/** Passes on an answer that is there to its end. */
export function passOnWhole(c: ForwardContext, { status, headers, body }: WholeAnswer): Response {
  if (body.byteLength === 0) return withoutBody(c, { status, headers })
  return c.body(body, status as ContentfulStatusCode, headers)
}

/** An error without a body gets its sentence here. */
function withoutBody(
  c: ForwardContext,
  { status, headers }: Pick<WholeAnswer, 'status' | 'headers'>,
): Response {
  const { 'content-type': _, 'content-length': __, ...others } = headers
  return status < 400
    ? c.body(null, status as ContentfulStatusCode, others)
    : c.json({ message: STATUS_CODES[status] ?? 'Error' }, status as ContentfulStatusCode, others)
}
