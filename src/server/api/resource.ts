import type { Hono } from 'hono'
import type { ApiContext, ApiEnv } from '../access/apiEnv.ts'
import { queryParameters } from './queryParameters.ts'
import { Refusal } from './refusal.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Handler = (c: ApiContext) => Response | Promise<Response>

/**
 * Serves a path with the given methods; any other is 405 with `Allow`. HEAD comes with GET.
 *
 * A parameter in the address is refused with 400, so that nobody who meant to narrow a delete removes everything. Only
 * the GET of a collection takes parameters, and reads them itself.
 */
export function resource(
  api: Hono<ApiEnv>,
  path: string,
  handlers: Partial<Record<Method, Handler>>,
  { isCollection = false }: { isCollection?: boolean } = {},
): void {
  for (const [method, handler] of Object.entries(handlers)) {
    const takesParameters = isCollection && method === 'GET'
    api.on(method, path, takesParameters ? handler : withoutParameters(handler))
  }
  const methods = Object.keys(handlers).flatMap((method) =>
    method === 'GET' ? ['GET', 'HEAD'] : method,
  )
  api.all(path, () => {
    throw new Refusal(405, 'Method Not Allowed', { headers: { Allow: methods.join(', ') } })
  })
}

function withoutParameters(handler: Handler): Handler {
  return (c) => {
    queryParameters(c.get('arrival').url, [])
    return handler(c)
  }
}
