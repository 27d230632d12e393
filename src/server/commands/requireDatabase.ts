import { existsSync } from 'node:fs'
import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { CommandError } from './command.ts'

/**
 * For commands that only make sense on a database that is there: a mistake in DATABASE_URL must not look like an empty
 * one.
 *
 * @throws CommandError when there is no SQLite file; PostgreSQL says so by itself
 */
export function requireDatabase(database: DatabaseSetting): void {
  if (database.engine === 'postgres' || existsSync(database.file)) return
  throw new CommandError(`There is no database ${database.file}: look at DATABASE_URL.`)
}
