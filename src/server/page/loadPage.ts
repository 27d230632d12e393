import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type PageFile, pageFile } from './pageFile.ts'

/** The built page, in memory: what is not in it cannot be asked for, whatever a path says. */
export interface BuiltPage {
  /** `index.html` with a placeholder for the nonce. */
  html: string
  /** All other files, by the path in their address. */
  files: ReadonlyMap<string, PageFile>
}

/**
 * Reads the built page from its folder; source maps and files whose name or folder begins with a dot are not served.
 *
 * @returns `undefined` when the page has not been built
 */
export async function loadPage(folder: string): Promise<BuiltPage | undefined> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (html === undefined) return undefined
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((path) => path !== '/index.html' && !path.includes('/.') && !path.endsWith('.map'))
  const files = new Map<string, PageFile>()
  // One after another: to compress a file takes many times its size in memory.
  for (const path of paths) {
    files.set(path, await pageFile(path, await readFile(join(folder, path))))
  }
  return { html, files }
}
