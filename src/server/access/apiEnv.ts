import type { Context } from 'hono'
import type { Arrival } from '../arrival/arrival.ts'
import type { Principal } from './roles.ts'

/** What is in the context of every call of the API: how it came here and, from `guardApi`, who makes it. */
export interface ApiEnv {
  Variables: { arrival: Arrival; principal: Principal }
}

/**
 * A call of the API by somebody who is known.
 *
 * @example const { name, role } = c.get('principal')
 */
export type ApiContext = Context<ApiEnv>
