import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { lockFile } from './lockFile.ts'
import { realFile } from './realFile.ts'

/**
 * Makes a process the only server on an SQLite file of this machine. Commands may work beside it, a restore may not.
 *
 * @returns gives the lock back
 * @throws when another server has it, or a backup is being restored to it
 */
export function lockForServer(file: string): () => void {
  if (file === ':memory:') return () => undefined
  const unlock = lockForCommand(file)
  try {
    return both(lockFile(`${realFile(file)}.lock`, 'alone', anotherServer(file)), unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * Keeps a restore away while a command works with an SQLite file, beside a server and other commands.
 *
 * @returns gives the lock back
 * @throws when a backup is being restored to it
 */
export function lockForCommand(file: string): () => void {
  if (file === ':memory:') return () => undefined
  const path = realFileInFolder(file)
  return lockFile(
    `${path}.writers`,
    'shared',
    `A backup is being restored to ${file}: wait for its end.`,
  )
}

/**
 * Keeps servers and commands away from an SQLite file that is to be replaced.
 *
 * @returns gives the lock back
 * @throws when a server or a command works with it, or another restore
 */
export function lockForRestore(file: string): () => void {
  const path = realFileInFolder(file)
  const unlock = lockFile(`${path}.lock`, 'alone', anotherServer(file))
  try {
    const refused = `A command works with ${file}: wait for its end.`
    return both(lockFile(`${path}.writers`, 'alone', refused), unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function anotherServer(file: string): string {
  return `Another server works with ${file}: stop it first, or set DATABASE_URL to another database.`
}

function realFileInFolder(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return realFile(file)
}

function both(first: () => void, second: () => void): () => void {
  return () => {
    first()
    second()
  }
}
