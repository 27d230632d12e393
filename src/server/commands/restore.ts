import { rename } from 'node:fs/promises'
import { copyDatabase } from '../store/copyDatabase.ts'
import { lockForServer } from '../store/serverLock.ts'
import type { Command } from './command.ts'
import { onlyArgument } from './onlyArgument.ts'
import { sqliteFile } from './sqliteFile.ts'

/**
 * `npm run restore -- FILE`: puts a backup in the place of the database while no server runs on it. What was there
 * before is kept beside it.
 */
export const restore: Command = async (args, { settings, say, now }) => {
  const source = onlyArgument(args, 'npm run restore -- FILE')
  const target = sqliteFile(settings.database, 'restore it with pg_restore.')
  const release = lockForServer(target)
  try {
    const restored = `${target}.restored`
    const { people, contacts } = await copyDatabase(source, restored)
    const kept = await setAside(target, `${target}.before-${now()}`)
    await rename(restored, target)
    say(`${target} holds what ${source} holds: ${people} people, ${contacts} contacts.`)
    if (kept) say(`What was there before is kept in ${kept}.`)
  } finally {
    release()
  }
}

/** A database and what belongs to it: a write-ahead log that stayed behind would be taken for the restored one's. */
async function setAside(file: string, aside: string): Promise<string | undefined> {
  for (const suffix of ['-wal', '-shm']) await renameIfThere(file + suffix, aside + suffix)
  return (await renameIfThere(file, aside)) ? aside : undefined
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
