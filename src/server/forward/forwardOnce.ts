import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { receivedBody } from '../api/receivedBody.ts'
import { AnswerLost } from './answerLost.ts'
import type { ForwardContext } from './forwardEnv.ts'
import { keyedCreate, type Outbound } from './keyedCreate.ts'
import { headOf, passOnWhole } from './passOn.ts'
import type { RememberedCreates } from './rememberedCreates.ts'
import type { UpstreamCaller } from './upstreamCaller.ts'
import { unusable } from './upstreamProblem.ts'
import { type WholeAnswer, wholeBody } from './wholeAnswer.ts'

interface ForwardOnceOptions {
  creates: RememberedCreates
  caller: UpstreamCaller
  patienceMilliseconds: number
  /** Learns from an answer whether the token is good; throws where that ends the call. */
  learnFrom: (c: ForwardContext, answer: IncomingMessage) => void
}

/**
 * Forwards a create that its caller may repeat, once. Once it is there to its end it goes up whether or not its caller
 * still waits: nobody could say of a cancelled one whether it was carried out.
 */
export async function forwardOnce(
  c: ForwardContext,
  call: Outbound,
  { creates, caller, patienceMilliseconds, learnFrom }: ForwardOnceOptions,
): Promise<Response> {
  const body = await buffer(receivedBody(c.req.raw))

  async function send(): Promise<WholeAnswer> {
    // A repeat may not understand the encoding that the first did.
    const { 'accept-encoding': _, ...headers } = call.headers
    headers['content-length'] = String(body.byteLength)
    const { method, target } = call
    const answer = await caller.ask({ method, target, headers, body: [body] })
    const problem = unusable(answer)
    if (problem) {
      answer.destroy()
      throw problem.status === 429 ? problem : AnswerLost.as(problem)
    }
    learnFrom(c, answer)
    const head = headOf(c, answer)
    return { ...head, body: await wholeBody(answer, patienceMilliseconds) }
  }

  return passOnWhole(c, await creates.once(keyedCreate(call, body), send))
}
