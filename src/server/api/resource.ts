import type { Context, Hono } from 'hono'
import { Refusal } from './refusal.ts'

type Handler = (c: Context) => Response | Promise<Response>

/** Serves a path with the given methods; any other is 405 with `Allow`. HEAD comes with GET. */
export function resource(
  api: Hono,
  path: string,
  handlers: Partial<Record<'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', Handler>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) api.on(method, path, handler)
  const methods = Object.keys(handlers).flatMap((method) =>
    method === 'GET' ? ['GET', 'HEAD'] : method,
  )
  api.all(path, () => {
    throw new Refusal(405, 'Method Not Allowed', { headers: { Allow: methods.join(', ') } })
  })
}
