/**
 * Whether `Allow` says that no contact can be added here. `undefined` without the header: across origins it can only be
 * read where the API exposes it.
 */
export function forbidsAdding(headers: Headers): boolean | undefined {
  const allow = headers.get('Allow')
  return allow === null ? undefined : !/\bPOST\b/.test(allow)
}
