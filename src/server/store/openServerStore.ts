import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { openEngine } from './openEngine.ts'
import { openStore, type StoreOptions } from './openStore.ts'
import { lockForServer } from './serverLock.ts'
import type { Store } from './store.ts'

/**
 * Opens the store for a server. An SQLite file has one server at most, until its store is closed.
 *
 * @throws when another server has the file, and what `openStore` throws
 */
export async function openServerStore(
  database: DatabaseSetting,
  options: StoreOptions,
): Promise<Store> {
  const unlock = database.engine === 'sqlite' ? lockForServer(database.file) : () => undefined
  try {
    const store = await openStore(openEngine(database), options)
    const close = () => store.close().finally(unlock)
    return { ...store, close }
  } catch (error) {
    unlock()
    throw error
  }
}
