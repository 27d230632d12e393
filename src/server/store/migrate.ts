import { type Kysely, Migrator } from 'kysely'
import type { Engine } from './engine.ts'
import { migrationsFor } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

/**
 * Brings a database, new or old, to the tables that this version works with, in one transaction that may take
 * long.
 *
 * @param last the name of an earlier step to stop behind
 * @throws when the database was made by a newer version, or a step fails
 */
export async function migrate(db: Kysely<Tables>, engine: Engine, last?: string): Promise<void> {
  const provider = { getMigrations: async () => migrationsFor(engine) }
  const migrator = new Migrator({ db, provider })
  const { error } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest())
  if (error) throw error
}
