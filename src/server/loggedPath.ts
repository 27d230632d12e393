import type { BuiltPage } from './page/loadPage.ts'

const words = new Set(['', 'v1', 'people', 'contacts', 'audit_entries', 'import', 'assets'])

/**
 * A path as it may stand in a log: files of the page, the words of our addresses, and ids. Whatever else somebody wrote
 * there, such as a token in the wrong place, becomes `*`.
 *
 * @example loggedPath('/v1/people/1/secret', page) // '/v1/people/1/*'
 */
export function loggedPath(path: string, page: BuiltPage | undefined): string {
  if (page?.files.has(path)) return path
  const segments = path.split('/')
  return segments.map((each) => (words.has(each) || /^\d{1,16}$/.test(each) ? each : '*')).join('/')
}
