import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import { inSnapshot } from '../snapshot.ts'
import type { Tables } from '../tables.ts'
import type { BulkStore } from './bulkStore.ts'
import { readEverything } from './readEverything.ts'
import { sqlStaging } from './sqlStaging.ts'
import { createStaging, dropStaging, type StagingTables } from './stagingTables.ts'

/** @param now epoch milliseconds */
export function sqlBulkStore(db: Kysely<Tables>, engine: Engine, now: () => number): BulkStore {
  return {
    stage: (work) =>
      engine.onOneConnection(db, async (connection) => {
        const staging = connection.withTables<Omit<StagingTables, keyof Tables>>()
        await createStaging(staging, engine)
        try {
          return await work(sqlStaging(staging, engine, now))
        } finally {
          // A connection that broke takes its tables with it; why it broke is the error to tell.
          await dropStaging(staging).catch(() => undefined)
        }
      }),
    readEverything: (take) => inSnapshot(db, (snapshot) => readEverything(snapshot, take)),
  }
}
