import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { DatabaseSetting } from '../../settings/readDatabase.ts'
import { removeLeftBehind } from './uploadPlace.ts'

/**
 * Where a server keeps uploads while they are imported: beside an SQLite file, where there is room for its people, and
 * else among the temporary files. What a server that was killed has left is removed: beside its file at the next start, and
 * among the temporary files, where other servers have theirs, at the first start or upload that comes a day later.
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
