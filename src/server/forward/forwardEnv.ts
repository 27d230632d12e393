import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { ArrivalEnv } from '../arrival/arrival.ts'

export interface ForwardEnv extends ArrivalEnv {
  Bindings: HttpBindings
}

/** A call that is to be forwarded. */
export type ForwardContext = Context<ForwardEnv>
