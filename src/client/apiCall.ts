import type { CallOptions } from './client.ts'
import type { Answer } from './readAnswer.ts'

/** One call of the API, as the calls of the client describe it. */
export interface ApiCall extends CallOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, with a slash in front and the query behind. */
  path: string
  /** Sent as JSON. */
  body?: unknown
  ifMatch?: string | undefined
  ifNoneMatch?: string | undefined
  idempotencyKey?: string | undefined
  /** Left as it ends the first time, also where a repeat may help. */
  isOnce?: boolean
}

/** Sends a call when its turn has come; rejects with an `ApiError`, or with the signal's reason. */
export type SendCall = (call: ApiCall) => Promise<Answer>
