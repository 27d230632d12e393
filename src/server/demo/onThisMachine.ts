import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from '../access/apiEnv.ts'
import { isLoopback } from '../access/hostNames.ts'
import { notFound } from '../api/refusal.ts'

/** Hides what is for this machine only from those who come by another name, such as that of a proxy in front. */
export const onThisMachine: MiddlewareHandler<ApiEnv> = (c, next) => {
  if (!isLoopback(c.get('arrival').url.hostname)) throw notFound()
  return next()
}
