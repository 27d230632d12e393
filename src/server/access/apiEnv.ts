import type { Context } from 'hono'
import type { Principal } from './roles.ts'

/** What `guardApi` leaves in the context of every call that it lets through. */
export interface ApiEnv {
  Variables: { principal: Principal }
}

/**
 * A call of the API by somebody who is known.
 *
 * @example const { name, role } = c.get('principal')
 */
export type ApiContext = Context<ApiEnv>
