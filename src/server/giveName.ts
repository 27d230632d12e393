import { link, open, rename, rm } from 'node:fs/promises'

/** What disks say that have one name for each file, such as memory sticks with FAT. */
const oneNameEach = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/**
 * Gives a file that was written under another name its own; it may be there under both afterwards.
 *
 * @throws with code EEXIST when there is a file of that name, which is left as it is
 */
export async function giveName(partial: string, path: string): Promise<void> {
  try {
    await link(partial, path)
  } catch (error) {
    if (!oneNameEach.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await reserveAndRename(partial, path)
  }
}

/** A rename alone would replace what somebody has made there meanwhile. */
async function reserveAndRename(partial: string, path: string): Promise<void> {
  await (await open(path, 'wx', 0o600)).close()
  try {
    await rename(partial, path)
  } catch (error) {
    await rm(path)
    throw error
  }
}
