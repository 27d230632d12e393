import { open } from 'node:fs/promises'

/** Waits until what was written is on disk: the content of a file, or the names in a folder. */
export async function reachDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
