import { setTimeout } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../api/refusal.ts'

export type Trouble = 'slow' | 'failing'

/** In milliseconds. */
const slowness = 3_000

/** Nobody has to clean up after a demonstration that was broken off: troubles end by themselves, in milliseconds. */
const troubleLasts = 120_000

/** What can be made to go wrong with the API, and the middleware in front of the API that does it. */
export function createTroubles(now: () => number) {
  let trouble: { kind: Trouble; until: number } | undefined
  const current = () => (trouble && trouble.until > now() ? trouble.kind : undefined)
  const inFront: MiddlewareHandler = async (_, next) => {
    if (current() === 'failing') throw new Refusal(503, 'The API is down for a demonstration')
    const isSlow = current() === 'slow'
    await next()
    // The answer waits and not the call: a write that waited would change a scene that is set meanwhile.
    if (isSlow) await setTimeout(slowness)
  }
  return {
    inFront,
    begin(kind: Trouble) {
      trouble = { kind, until: now() + troubleLasts }
    },
    end() {
      trouble = undefined
    },
  }
}

export type Troubles = ReturnType<typeof createTroubles>
