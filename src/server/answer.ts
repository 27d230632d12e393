import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status'

/**
 * Where the headers of an answer are gathered: `c.get('headers')`. Hono would gather them in an object that checks, sorts
 * and folds them anew for each answer, which takes longer than all else in most calls. Names are written in one way
 * everywhere, as `Content-Type` is.
 */
export interface AnswerEnv {
  Variables: { headers: Record<string, string>; answered?: GatheredAnswer }
}

/** An answer as it was gathered. */
export interface GatheredAnswer {
  status: StatusCode
  headers: Readonly<Record<string, string>>
  body: string | null
}

/** Says that the answer to this call will carry these headers, whatever it will be. */
export function tell(c: Context, headers: Readonly<Record<string, string>>): void {
  Object.assign(c.get('headers'), headers)
}

/** The id that the answer carries, by which its lines in the log are found. */
export function requestIdOf(c: Context): string | undefined {
  return c.get('headers')['X-Request-Id']
}

/** An answer in JSON, with these headers besides. */
export function jsonAnswer(
  value: unknown,
  status: ContentfulStatusCode = 200,
  headers: Record<string, string> = {},
): GatheredAnswer {
  const body = JSON.stringify(value)
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body }
}

/** The answer to a call, with all headers that it was told to carry, and these. */
export function answer(
  c: Context,
  body: string | null,
  status: StatusCode,
  headers: Readonly<Record<string, string>> = {},
): Response {
  tell(c, headers)
  const gathered: GatheredAnswer = { status, headers: c.get('headers'), body }
  c.set('answered', gathered)
  return new Response(body, gathered)
}

export function answerJson(
  c: Context,
  value: unknown,
  status: ContentfulStatusCode = 200,
  headers: Record<string, string> = {},
): Response {
  return answerWith(c, jsonAnswer(value, status, headers))
}

/** The answer to a call as it was gathered, with all headers that the call was told to carry. */
export function answerWith(c: Context, { body, status, headers }: GatheredAnswer): Response {
  return answer(c, body, status, headers)
}

/** For answers that are made by Hono's own means, such as files and streams: hands it what was told so far. */
export const tellHono: MiddlewareHandler = (c, next) => {
  const headers: AnswerEnv['Variables']['headers'] = c.get('headers')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return next()
}
