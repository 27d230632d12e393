import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSetting } from '../../settings/readDatabase.ts'
import { placePrefix } from './uploadPlace.ts'

/** What is older belongs to no import that still runs. */
const keptMilliseconds = 24 * 60 * 60 * 1000

/**
 * Where a server keeps uploads while they are imported: beside an SQLite file, where there is room for its people, and
 * else among the temporary files. What a server that was killed has left is removed: beside its file at once, and among
 * the temporary files, where other servers have theirs, after a day.
 */
export async function uploadFolder(database: DatabaseSetting): Promise<string> {
  if (database.engine === 'postgres') {
    await removeLeftBehind(tmpdir())
    return tmpdir()
  }
  const folder = `${database.file}.uploads`
  await rm(folder, { recursive: true, force: true })
  return folder
}

/** Removes old uploads of this user. What cannot be removed stays: a server starts all the same. */
async function removeLeftBehind(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(placePrefix))) {
    const place = join(folder, name)
    const found = await lstat(place).catch(() => undefined)
    if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) continue
    if (Date.now() - found.mtimeMs < keptMilliseconds) continue
    await rm(place, { recursive: true, force: true }).catch(() => undefined)
  }
}
