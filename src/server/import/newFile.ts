import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { giveName } from '../giveName.ts'

/** A file that is being written under a temporary name. */
export interface NewFile {
  write(text: string): Promise<void>
  /** Gives the file its name, once it is on disk. */
  finish(): Promise<void>
  /** Removes what has not been finished. */
  discard(): Promise<void>
}

/**
 * Begins a file, for its owner only. It has its name when it is whole.
 *
 * @throws with code EEXIST, now or when it is finished, when there is a file of that name
 */
export async function newFile(path: string): Promise<NewFile> {
  const partial = `${path}.${randomUUID()}.partial`
  await refuseExisting(path)
  const handle = await open(partial, 'wx', 0o600)
  return {
    write: (text) => handle.appendFile(text),
    async finish() {
      await handle.sync()
      await giveName(partial, path)
    },
    async discard() {
      await handle.close()
      await rm(partial, { force: true })
    },
  }
}

async function refuseExisting(path: string): Promise<void> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (handle === undefined) return
  await handle.close()
  throw Object.assign(new Error(`${path} exists already, and is left as it is.`), {
    code: 'EEXIST',
  })
}
