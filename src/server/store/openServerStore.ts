import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { lockForServer } from './databaseLocks.ts'
import { openLocked } from './openLocked.ts'
import type { StoreOptions } from './openStore.ts'
import type { Store } from './store.ts'

/**
 * Opens the store for a server. An SQLite file has one server at most, until its store is closed.
 *
 * @throws when another server has the file or a backup is being restored to it, and what `openStore` throws
 */
export function openServerStore(database: DatabaseSetting, options: StoreOptions): Promise<Store> {
  return openLocked(database, options, lockForServer)
}
