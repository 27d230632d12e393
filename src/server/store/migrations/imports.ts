import { type Kysely, type Migration, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/** The states of an import as of this migration. Frozen. */
const states = ['queued', 'running', 'done', 'failed']

/** Imports, one at a time, and finding organizations and sites by name. */
export function imports(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createJobs(db, engine)
      for (const table of ['organizations', 'sites']) {
        await db.schema.createIndex(`${table}_by_name`).on(table).column('name').execute()
      }
    },
  }
}

/** `slot` is 1 while an import is not finished and NULL then: as it is unique, there is one of these at most. */
async function createJobs(
  db: Kysely<unknown>,
  { bytewiseText, wholeNumber, numbersItsRows }: Engine,
) {
  await db.schema
    .createTable('import_jobs')
    .addColumn('id', wholeNumber, numbersItsRows)
    .addColumn('state', bytewiseText, (state) => state.notNull())
    .addColumn('slot', 'integer', (slot) => slot.unique())
    .addColumn('by_name', bytewiseText, (name) => name.notNull())
    .addColumn('created_at', bytewiseText, (time) => time.notNull())
    .addColumn('finished_at', bytewiseText)
    .addColumn('lease_until', bytewiseText, (time) => time.notNull())
    .addColumn('lines_read', wholeNumber, (lines) => lines.notNull())
    .addColumn('lines_applied', wholeNumber, (lines) => lines.notNull())
    .addColumn('lines_total', wholeNumber)
    .addColumn('message', 'text')
    .addColumn('results', 'text')
    .addColumn('failures', 'text', (failures) => failures.notNull())
    .addColumn('failures_total', wholeNumber, (total) => total.notNull())
    .addCheckConstraint(
      'known_state',
      sql`state in (${sql.join(states.map((state) => sql.lit(state)))})`,
    )
    .addCheckConstraint('slot_until_finished', sql`(slot is null) = (finished_at is not null)`)
    .execute()
}
