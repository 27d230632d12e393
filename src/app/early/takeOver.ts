import type { OpenSession } from '../openSession.ts'
import { earlyFetch } from './earlyFetch.ts'
import type { EarlyReads } from './earlyReads.ts'
import { readInto } from './readInto.ts'

/** In milliseconds: so long the page waits for answers before it is drawn without them. */
const patience = 1_000

/** What the scripts of the page have begun, taken once. */
export function takeEarlyReads(): EarlyReads | undefined {
  const reads = window.earlyReads
  delete window.earlyReads
  return reads
}

/**
 * Opens the session that the early reads are for, and fills its cache with them: what React draws first is then what is on
 * screen already, and nothing moves. Where the answers are late, the page is drawn without them.
 */
export async function takeOver(
  reads: EarlyReads,
  open: (fetch: typeof globalThis.fetch) => OpenSession,
): Promise<OpenSession> {
  const session = open(earlyFetch(reads))
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience))
  const isPainted = await Promise.race([reads.painted, late])
  if (isPainted) await Promise.race([readInto(session, reads.personId), late])
  return session
}
