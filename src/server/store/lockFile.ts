import Database from 'libsql'
import { onSqlite } from './sqliteUnavailability.ts'
import { StoreUnavailable } from './storeUnavailable.ts'

/**
 * Locks a file of its own, which is made where it is missing, for this process. The lock is the operating system's, so
 * that a process that was killed leaves none behind.
 *
 * @param how `shared` beside others that share it, or `alone`
 * @param refused what to say when others have the lock
 * @returns gives the lock back
 * @throws `refused`, and whatever makes locking impossible
 */
export function lockFile(file: string, how: 'shared' | 'alone', refused: string): () => void {
  const lock = new Database(file)
  try {
    lock.pragma('busy_timeout = 0')
    onSqlite(() => {
      lock.exec(how === 'alone' ? 'begin exclusive' : 'begin')
      // SQLite takes a shared lock not when a transaction begins, but when it first reads.
      if (how === 'shared') lock.prepare('select count(*) from sqlite_master').all()
    })
  } catch (error) {
    lock.close()
    throw error instanceof StoreUnavailable && error.reason === 'busy' ? new Error(refused) : error
  }
  return () => {
    // libsql does not end a closed connection at once, and until then it would keep the lock.
    lock.exec('rollback')
    lock.close()
  }
}
