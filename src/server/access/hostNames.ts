/** Names by which a machine calls itself, as they stand in addresses. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

export function isLoopback(host: string): boolean {
  return loopbackNames.includes(nameInAddress(host))
}

/**
 * The names that a server answers to. Any other name leads here only by a trick: a page of that name whose address was
 * pointed at this machine (DNS rebinding) must not read what is served here.
 *
 * @param host where the server listens
 * @param allowed further names, such as the one a proxy passes on
 */
export function answeredNames(host: string, allowed: readonly string[]): ReadonlySet<string> {
  return new Set([...loopbackNames, ...[host, ...allowed].map(nameInAddress)])
}

/** A host as the URL parser writes it: lower case, IPv6 in brackets. */
function nameInAddress(host: string): string {
  const name = host.toLowerCase()
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name
}
