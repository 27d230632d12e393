import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { SettingError } from '../settings/settingError.ts'
import type { Engine } from './engine.ts'
import { sqliteEngine } from './sqliteEngine.ts'

/** @throws when the database cannot be opened */
export function openEngine(database: DatabaseSetting): Engine {
  if (database.engine === 'sqlite') return sqliteEngine(database.file)
  throw new SettingError(
    'PostgreSQL is not available yet in this version: set DATABASE_URL to file:PATH.',
  )
}
