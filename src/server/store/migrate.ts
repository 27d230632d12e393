import { type Kysely, Migrator } from 'kysely'
import type { Engine } from './engine.ts'
import { accessAndAudit } from './migrations/accessAndAudit.ts'
import { firstTables } from './migrations/firstTables.ts'
import type { Tables } from './tables.ts'

/**
 * Brings a database, new or old, to the tables that this version works with, in one transaction.
 *
 * @throws when the database was made by a newer version, or a step fails
 */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrations = {
    '0001_first_tables': firstTables(engine),
    '0002_access_and_audit': accessAndAudit(engine),
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
