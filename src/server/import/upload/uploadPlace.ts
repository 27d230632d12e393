import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreUnavailable } from '../../store/storeUnavailable.ts'

/** Names of these folders begin with it. */
export const placePrefix = 'people-contacts-import-'

/**
 * Makes a folder for one upload, for its owner only and of a name that nobody can foresee.
 *
 * @param folder made where it is missing
 * @throws StoreUnavailable when the disk does not take it
 */
export async function newPlace(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
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
