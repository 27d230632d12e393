import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a text can be a bearer token here: printable ASCII without spaces. */
export function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

/**
 * Whether an `Authorization` header carries the token (RFC 6750). Both are hashed first, so that the comparison takes the
 * same time whatever was sent.
 */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const sent = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(hash(sent), hash(token))
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
