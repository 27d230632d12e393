import { Kysely } from 'kysely'
import type { SamplePerson } from '../sample/samplePerson.ts'
import { sqlBulkStore } from './bulk/sqlBulkStore.ts'
import { sqlCallBudgets } from './callBudgets.ts'
import type { Engine } from './engine.ts'
import { forgetOld } from './forgetOld.ts'
import { migrate } from './migrate.ts'
import { indexEverybody } from './search/indexEverybody.ts'
import { settle } from './settle.ts'
import { sqlAuditStore } from './sqlAuditStore.ts'
import { sqlContactStore } from './sqlContactStore.ts'
import { sqlImportJobStore } from './sqlImportJobStore.ts'
import { sqlPersonStore } from './sqlPersonStore.ts'
import { sqlTokenStore } from './sqlTokenStore.ts'
import { sqlStageStore } from './stageStore.ts'
import type { Store } from './store.ts'
import { syncReads } from './syncReads.ts'
import type { Tables } from './tables.ts'

export interface StoreOptions {
  /** The people a new database starts with; a database that is not new keeps its own. */
  firstPeople: () => SamplePerson[]
  /** Epoch milliseconds. */
  now: () => number
}

/**
 * Opens the store on an engine and brings its tables up to date.
 *
 * @throws when the database cannot be opened or belongs to a newer version
 * @example const store = await openStore(sqliteEngine('data/contacts.db'), { firstPeople: samplePeople, now: Date.now })
 */
export async function openStore(
  engine: Engine,
  { firstPeople, now }: StoreOptions,
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  try {
    await migrate(db, engine)
    await settle(db, engine, firstPeople)
    await indexEverybody(db, engine)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    people: sqlPersonStore(db, engine),
    contacts: sqlContactStore(db, engine, now),
    audit: sqlAuditStore(db),
    tokens: sqlTokenStore(db, now),
    importJobs: sqlImportJobStore(db, now),
    bulk: sqlBulkStore(db, engine, now),
    stage: sqlStageStore(db, engine, now),
    budgets: engine.serversShare ? sqlCallBudgets(db) : undefined,
    state: engine.state,
    syncReads: syncReads(db, engine),
    forgetOld: () => forgetOld(db, engine, now()),
    async ask() {
      await db.selectFrom('database_facts').select('name').limit(1).execute()
    },
    close: () => db.destroy(),
  }
}
