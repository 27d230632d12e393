import type { DatabaseSetting } from '../settings/readDatabase.ts'
import type { Engine } from './engine.ts'
import { postgresEngine } from './postgresEngine.ts'
import { sqliteEngine } from './sqliteEngine.ts'

/** @throws when an SQLite file cannot be opened; PostgreSQL is connected to by the first call */
export function openEngine(database: DatabaseSetting): Engine {
  return database.engine === 'sqlite' ? sqliteEngine(database.file) : postgresEngine(database.url)
}
