import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { DatabaseSetting } from '../../settings/readDatabase.ts'

/**
 * Where a server keeps uploads while they are imported: beside an SQLite file, where there is room for its people, and
 * else among the temporary files. What a server that was killed has left beside its file is removed.
 */
export async function uploadFolder(database: DatabaseSetting): Promise<string> {
  if (database.engine === 'postgres') return tmpdir()
  const folder = `${database.file}.uploads`
  await rm(folder, { recursive: true, force: true })
  return folder
}
