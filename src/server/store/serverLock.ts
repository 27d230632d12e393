import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { onSqlite } from './sqliteUnavailability.ts'
import { StoreUnavailable } from './storeUnavailable.ts'

/**
 * Makes a process the only server on an SQLite file of this machine. The lock is the operating system's, on a file
 * beside the database, so that a server that was killed leaves none behind.
 *
 * @returns gives the lock back
 * @throws when another server, or a restore, has it
 */
export function lockForServer(file: string): () => void {
  if (file === ':memory:') return () => undefined
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const lock = new Database(`${file}.lock`)
  lock.pragma('busy_timeout = 0')
  try {
    onSqlite(() => lock.exec('begin exclusive'))
  } catch (error) {
    lock.close()
    if (!(error instanceof StoreUnavailable)) throw error
    throw new Error(
      `Another server works with ${file}: stop it first, or set DATABASE_URL to another database.`,
    )
  }
  return () => {
    // libsql does not end a closed connection at once, and until then it would keep the lock.
    lock.exec('rollback')
    lock.close()
  }
}
