import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { RateLimit } from '../access/rateLimiter.ts'
import type { Tables } from './tables.ts'

/** Calls that a caller may still make, of the burst and of the hour; fractions grow to whole ones. */
export interface CallsLeft {
  /** Whether the call that was asked about has been counted, and may be made. */
  isCounted: boolean
  short: number
  long: number
}

/** How often callers may still call, counted for all servers on a database. */
export interface CallBudgets {
  /** Counts a call of a caller, unless nothing is left. */
  take(caller: string, limit: RateLimit): Promise<CallsLeft>
}

/** A call that is missing no more than this is there: fractions do not add up exactly. */
const rounding = 1e-6

const hourSeconds = 3600

/**
 * Two buckets for each caller that fill up again evenly, as `createTokenBucket` makes them, by the database's clock. One
 * statement counts a call; of those who call too often nothing is written.
 */
export function sqlCallBudgets(db: Kysely<Tables>): CallBudgets {
  return {
    async take(caller, { burst, seconds, hourly }) {
      const short = filled('short', burst, seconds)
      const long = filled('long', hourly, hourSeconds)
      const counted = await sql<Omit<CallsLeft, 'isCounted'>>`
        insert into call_budgets as budget (caller, short, long, at)
        values (${caller}, ${burst - 1}, ${hourly - 1}, ${clock})
        on conflict (caller) do update
        set short = ${short} - 1, long = ${long} - 1, at = greatest(budget.at, ${clock})
        where ${short} >= ${1 - rounding} and ${long} >= ${1 - rounding}
        returning short, long`.execute(db)
      const [left] = counted.rows
      if (left) return { isCounted: true, ...left }
      const uncounted = await sql<Omit<CallsLeft, 'isCounted'>>`
        select ${short} as short, ${long} as long from call_budgets as budget
        where caller = ${caller}`.execute(db)
      return { isCounted: false, short: 0, long: 0, ...uncounted.rows[0] }
    },
  }
}

/** Epoch seconds, the same throughout a statement. */
const clock = sql`extract(epoch from statement_timestamp())::double precision`

function filled(bucket: 'short' | 'long', size: number, seconds: number): RawBuilder<number> {
  const held = sql.ref(`budget.${bucket}`)
  return sql`least(${size}::double precision,
    ${held} + greatest(0, ${clock} - budget.at) * ${size / seconds}::double precision)`
}
