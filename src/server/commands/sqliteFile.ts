import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { CommandError } from './command.ts'

/**
 * The path of the database, for commands that work on its file.
 *
 * @param instead what to do on PostgreSQL
 * @throws CommandError when the database is no file
 */
export function sqliteFile(database: DatabaseSetting, instead: string): string {
  if (database.engine === 'sqlite') return database.file
  throw new CommandError(`DATABASE_URL is a PostgreSQL database: ${instead}`)
}
