import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { lockForCommand } from './databaseLocks.ts'
import { openLocked } from './openLocked.ts'
import type { StoreOptions } from './openStore.ts'
import type { Store } from './store.ts'

/**
 * Opens the store for a command, also while serving. An SQLite file is not replaced by a restore until it is closed.
 *
 * @throws when a backup is being restored to the file, and what `openStore` throws
 */
export function openCommandStore(database: DatabaseSetting, options: StoreOptions): Promise<Store> {
  return openLocked(database, options, lockForCommand)
}
