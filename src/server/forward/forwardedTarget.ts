import { badRequest, notFound, Refusal } from '../api/refusal.ts'

const readMethods = ['GET', 'HEAD']
const allMethods = [...readMethods, 'POST', 'PATCH', 'PUT', 'DELETE']

/** Everything that is forwarded: the API itself, people, a person, their contacts, one contact. */
const shapes: readonly { path: RegExp; methods: readonly string[] }[] = [
  { path: /^\/v1\/?$/, methods: readMethods },
  { path: /^\/v1\/people\/?$/, methods: allMethods },
  { path: /^\/v1\/people\/[1-9]\d{0,18}\/?$/, methods: allMethods },
  { path: /^\/v1\/people\/[1-9]\d{0,18}\/contacts\/?$/, methods: allMethods },
  { path: /^\/v1\/people\/[1-9]\d{0,18}\/contacts\/[1-9]\d{0,18}\/?$/, methods: allMethods },
]

/**
 * Checks the target of a request, as it was sent, against the list of what may leave this server. A target on the list
 * means the same wherever it is read: it holds no host, no dot segment and no encoded delimiter.
 *
 * @throws Refusal 404 for any other path, 405 with `Allow` for another method, 400 for characters that no address holds
 */
export function checkForwarded(method: string, target: string): void {
  const [path = '', ...query] = target.split('?')
  const shape = shapes.find((known) => known.path.test(path))
  if (shape === undefined) throw notFound()
  if (!shape.methods.includes(method)) {
    const headers = { Allow: shape.methods.join(', ') }
    throw new Refusal(405, 'Method Not Allowed', { headers })
  }
  if (!isPlain(query.join('?'))) throw badRequest('The address has a control character')
}

/** Visible ASCII, in which nothing stands for a control character (CR, LF and NUL among them). */
function isPlain(query: string): boolean {
  return /^[\x21-\x7e]*$/.test(query) && !/%[01][0-9a-f]|%7f/i.test(query)
}
