import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isToken, newToken } from './bearerToken.ts'

const ownerOnly = 0o600

/**
 * The access token that a file keeps, made on the first call: 32 random bytes. Nobody but the file's owner may read it.
 *
 * @throws when the file cannot be written, or holds no token
 */
export async function keptToken(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const token = newToken()
  try {
    await writeFile(file, `${token}\n`, { flag: 'wx', mode: ownerOnly })
    return token
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  await chmod(file, ownerOnly)
  const kept = (await readFile(file, 'utf8')).trim()
  if (!isToken(kept)) {
    throw new Error(
      `${file} holds no access token of printable ASCII without spaces: remove it to have one made.`,
    )
  }
  return kept
}
