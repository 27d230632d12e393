import { type AccessTokens, authorizer } from './accessToken.ts'
import type { ApiCall, SendCall } from './apiCall.ts'
import { readHeaders } from './plainRequest.ts'
import { readHold } from './rateLimit.ts'
import { malformed, readAnswer } from './readAnswer.ts'
import { repeat } from './repeat.ts'
import type { Scheduler } from './scheduler.ts'
import { sendOnce } from './sendOnce.ts'

export interface CallSenderOptions extends AccessTokens {
  /** Without a slash at the end. */
  baseUrl: string
  account: string | undefined
  accountHeader: string
  fetch: typeof globalThis.fetch
  now: () => number
  scheduler: Scheduler
  /** Told of every answer. */
  onAnswer: (response: Response) => void
}

/** Makes the one way by which calls reach the API: scheduled, authorized, repeated where that is safe, translated. */
export function callSender(options: CallSenderOptions): SendCall {
  const { baseUrl, fetch, now, scheduler } = options
  const authorized = authorizer(options)

  async function request(call: ApiCall, token: string) {
    const { method = 'GET', path, body, signal } = call
    const headers = headersOf(call, token, options)
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const { response, text } = await sendOnce(fetch, baseUrl + path, init, signal)
    options.onAnswer(response)
    const hold = readHold(response, now())
    if (hold !== undefined) scheduler.holdUntil(hold)
    const answer = readAnswer(response, text, now())
    const lacksBody = method === 'GET' && answer.body === undefined && !answer.isUnchanged
    if (lacksBody && !call.isOnce) throw malformed(answer, response.status)
    // A delete is answered by 204; any other success may be that of something in between, which deleted nothing.
    if (method === 'DELETE' && response.status !== 204) throw malformed(answer, response.status)
    return answer
  }

  return (call) => {
    const { signal, method = 'GET' } = call
    const isRead = method === 'GET'
    const priority = call.priority ?? (isRead ? 'visible' : 'act')
    const send = (isRepeat: boolean) =>
      scheduler.run(() => authorized((token) => request(call, token), signal), {
        priority,
        signal,
        isRepeat,
      })
    return call.isOnce ? send(false) : repeat(send, { isRead, signal })
  }
}

function headersOf(
  { body, ifMatch, ifNoneMatch, idempotencyKey }: ApiCall,
  token: string,
  { account, accountHeader }: CallSenderOptions,
): Record<string, string> {
  return {
    ...readHeaders(token),
    ...(account && { [accountHeader]: account }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(ifMatch && { 'If-Match': ifMatch }),
    ...(ifNoneMatch && { 'If-None-Match': ifNoneMatch }),
    ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
  }
}
