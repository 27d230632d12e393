import type { Context } from 'hono'
import type { ArrivalEnv } from '../arrival/arrival.ts'
import type { Principal } from './roles.ts'

/** What is in the context of every call of the API: how it came here and, from `guardApi`, who makes it. */
export interface ApiEnv extends ArrivalEnv {
  Variables: ArrivalEnv['Variables'] & { principal: Principal }
}

/**
 * A call of the API by somebody who is known.
 *
 * @example const { name, role } = c.get('principal')
 */
export type ApiContext = Context<ApiEnv>
