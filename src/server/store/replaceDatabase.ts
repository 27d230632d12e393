import { link, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'libsql'
import { reachDisk } from './reachDisk.ts'

/**
 * Puts an SQLite database in the place of another, which is kept. Nobody may work with either. At every moment there is
 * the old database or the new one, whole: whatever is cut short can be done again.
 *
 * @param file the path of the old one, which need not be there
 * @param replacement a whole database on the same disk; it is gone from this path afterwards
 * @param aside where the old one is to be kept
 * @returns whether there was an old one
 * @throws when another program keeps the old one open, or `aside` exists already
 */
export async function replaceDatabase(
  file: string,
  replacement: string,
  aside: string,
): Promise<boolean> {
  const isThere = (await stat(file).catch(() => undefined)) !== undefined
  const isWhole = isThere && takeIntoOneFile(file)
  if (isThere) await link(file, aside)
  for (const suffix of ['-wal', '-shm']) {
    // A log that stayed behind would be taken for the new database's.
    if (!isWhole) await linkIfThere(file + suffix, aside + suffix)
  }
  await reachDisk(dirname(file))
  for (const suffix of ['-wal', '-shm']) await rm(file + suffix, { force: true })
  await rename(replacement, file)
  await reachDisk(dirname(file))
  return isThere
}

/** Moves what is still in the write-ahead log into the database; returns whether it could, which damage prevents. */
function takeIntoOneFile(file: string): boolean {
  const database = new Database(file)
  try {
    database.pragma('busy_timeout = 5000')
    const [outcome] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (outcome?.busy === 1) throw new BusyDatabase(file)
    return true
  } catch (error) {
    if (error instanceof BusyDatabase) throw error
    return false
  } finally {
    database.close()
  }
}

class BusyDatabase extends Error {
  constructor(file: string) {
    super(`Another program keeps ${file} open: end it first.`)
  }
}

async function linkIfThere(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
