import { readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * The one path of a file, whichever links lead to it. The file need not be there yet, its folder must.
 *
 * @throws when there is no such folder
 */
export function realFile(file: string): string {
  const path = join(realpathSync(dirname(file)), basename(file))
  const aim = aimOf(path)
  return aim === undefined ? path : realFile(resolve(dirname(path), aim))
}

/** What a symbolic link says; a link may aim at a file that is still to be made. */
function aimOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
