import type { Kysely, Selectable } from 'kysely'
import type { ImportResults } from '../import/importOutcome.ts'
import type { BadLine } from './bulk/bulkStore.ts'
import type { ImportJob, ImportJobStore } from './importJobs.ts'
import type { ImportJobRow, Tables } from './tables.ts'

/** How long an import may be silent before it counts as dead. */
const leaseMilliseconds = 30_000

/** What an import has come to whose lease has run out; it ended with the lease. */
const dead = { state: 'failed', message: 'The import was interrupted' } as const

/**
 * Reads write nothing, as the database may be one that can only be read: an import that died is written down as such when
 * the next one begins.
 *
 * @param now epoch milliseconds
 */
export function sqlImportJobStore(db: Kysely<Tables>, now: () => number): ImportJobStore {
  const time = (later = 0) => new Date(now() + later).toISOString()
  const failTheDead = () =>
    db
      .updateTable('import_jobs')
      .set((row) => ({ ...dead, slot: null, finished_at: row.ref('lease_until') }))
      .where('slot', '=', 1)
      .where('lease_until', '<', time())
      .execute()
  return {
    async begin(by) {
      await failTheDead()
      const job = await db
        .insertInto('import_jobs')
        .values({
          state: 'queued',
          slot: 1,
          by_name: by,
          created_at: time(),
          lease_until: time(leaseMilliseconds),
          lines_read: 0,
          lines_applied: 0,
          failures: '[]',
          failures_total: 0,
        })
        .onConflict((conflict) => conflict.column('slot').doNothing())
        .returning('id')
        .executeTakeFirst()
      return job?.id
    },
    async renew(id, { linesRead, linesApplied, linesTotal }) {
      const renewed = await db
        .updateTable('import_jobs')
        .set({
          state: 'running',
          lease_until: time(leaseMilliseconds),
          lines_read: linesRead,
          lines_applied: linesApplied,
          lines_total: linesTotal,
        })
        .where('id', '=', id)
        .where('slot', '=', 1)
        .where('lease_until', '>=', time())
        .returning('id')
        .executeTakeFirst()
      return renewed !== undefined
    },
    async end(id, { state, message, results, failures, failuresTotal, ...progress }) {
      await db
        .updateTable('import_jobs')
        .set({
          state,
          message,
          slot: null,
          finished_at: time(),
          lines_read: progress.linesRead,
          lines_applied: progress.linesApplied,
          lines_total: progress.linesTotal,
          results: results && JSON.stringify(results),
          failures: JSON.stringify(failures),
          failures_total: failuresTotal,
        })
        .where('id', '=', id)
        .where('slot', '=', 1)
        .where('lease_until', '>=', time())
        .execute()
    },
    async find(id) {
      const row = await db
        .selectFrom('import_jobs')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const isDead = row.slot === 1 && row.lease_until < time()
      return jobOf(isDead ? { ...row, ...dead, finished_at: row.lease_until } : row)
    },
    async unfinished() {
      const job = await db
        .selectFrom('import_jobs')
        .select('id')
        .where('slot', '=', 1)
        .where('lease_until', '>=', time())
        .executeTakeFirst()
      return job?.id
    },
  }
}

function jobOf(row: Selectable<ImportJobRow>): ImportJob {
  return {
    id: row.id,
    state: row.state,
    by: row.by_name,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    linesRead: row.lines_read,
    linesApplied: row.lines_applied,
    linesTotal: row.lines_total,
    message: row.message,
    results: row.results === null ? null : (JSON.parse(row.results) as ImportResults),
    failures: JSON.parse(row.failures) as BadLine[],
    failuresTotal: row.failures_total,
  }
}
