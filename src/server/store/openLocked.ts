import type { DatabaseSetting } from '../settings/readDatabase.ts'
import { openEngine } from './openEngine.ts'
import { openStore, type StoreOptions } from './openStore.ts'
import type { Store } from './store.ts'

/**
 * Opens the store under a lock on its SQLite file, which is given back when it is closed; PostgreSQL needs none.
 *
 * @param lock takes the lock on a file and returns what gives it back
 * @throws what `lock` and `openStore` throw
 */
export async function openLocked(
  database: DatabaseSetting,
  options: StoreOptions,
  lock: (file: string) => () => void,
): Promise<Store> {
  const unlock = database.engine === 'sqlite' ? lock(database.file) : () => undefined
  try {
    const store = await openStore(openEngine(database), options)
    const close = () => store.close().finally(unlock)
    return { ...store, close }
  } catch (error) {
    unlock()
    throw error
  }
}
