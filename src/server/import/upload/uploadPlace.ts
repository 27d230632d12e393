import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreUnavailable } from '../../store/storeUnavailable.ts'

/** Names of these folders begin with it. */
const placePrefix = 'people-contacts-import-'

/** What is older belongs to no import that still runs. */
const keptMilliseconds = 24 * 60 * 60 * 1000

/**
 * Makes a folder for one upload, for its owner only and of a name that nobody can foresee.
 *
 * @param folder made where it is missing
 * @throws StoreUnavailable when the disk does not take it
 */
export async function newPlace(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await removeLeftBehind(folder)
    return await mkdtemp(join(folder, placePrefix))
  } catch (error) {
    throw diskProblem(error) ?? error
  }
}

/** What an error of the file system comes to for a caller; `undefined` for any other error. */
export function diskProblem(error: unknown): StoreUnavailable | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return undefined
  return new StoreUnavailable(code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'readOnly', error)
}

/** Removes old uploads of this user. What cannot be removed stays: a server works all the same. */
export async function removeLeftBehind(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(placePrefix))) {
    const place = join(folder, name)
    const found = await lstat(place).catch(() => undefined)
    if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) continue
    if (Date.now() - found.mtimeMs < keptMilliseconds) continue
    await rm(place, { recursive: true, force: true }).catch(() => undefined)
  }
}
