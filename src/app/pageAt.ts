/** What an address of the page shows. */
type Page = { name: 'search' } | { name: 'person'; id: string } | { name: 'none' }

/**
 * The page at a path. The `id` of a person is as it stands there: it may be no id at all.
 *
 * @example
 * pageAt('/people/17') // { name: 'person', id: '17' }
 */
export function pageAt(path: string): Page {
  if (/^\/(people\/?)?$/.test(path)) return { name: 'search' }
  const [, id] = /^\/people\/([^/]+)\/?$/.exec(path) ?? []
  return id === undefined ? { name: 'none' } : { name: 'person', id }
}
