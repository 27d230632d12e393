import {
  type Kysely,
  type MigrationLockOptions,
  PostgresAdapter,
  PostgresDialect,
  sql,
} from 'kysely'
import type { Tables } from './tables.ts'

/** PostgreSQL, with migrations that may take as long as they need: a large database is not brought up to date in seconds. */
export class PatientPostgresDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new PatientPostgresAdapter()
  }
}

/** The lock is taken and given back on the connection that migrates; another server may have to wait for it as long. */
class PatientPostgresAdapter extends PostgresAdapter {
  override async acquireMigrationLock(
    db: Kysely<Tables>,
    options: MigrationLockOptions,
  ): Promise<void> {
    await sql`set statement_timeout = 0`.execute(db)
    await sql`set lock_timeout = 0`.execute(db)
    await super.acquireMigrationLock(db, options)
  }

  override async releaseMigrationLock(
    db: Kysely<Tables>,
    options: MigrationLockOptions,
  ): Promise<void> {
    await super.releaseMigrationLock(db, options)
    await sql`reset statement_timeout`.execute(db)
    await sql`reset lock_timeout`.execute(db)
  }
}
