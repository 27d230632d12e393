import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new token: 32 random bytes. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text can be a bearer token here: printable ASCII without spaces. */
export function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

/** The token that an `Authorization` header carries (RFC 6750); `undefined` when it carries none. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
}

/** The hash of the token that an `Authorization` header carries; `undefined` when it carries none. */
export function bearerHash(authorization: string | undefined): string | undefined {
  const token = bearerToken(authorization)
  return token === undefined ? undefined : tokenHash(token)
}

/** SHA-256 in hexadecimal: what is kept of a token that has a name, and what it is found by. */
export function tokenHash(token: string): string {
  return hash('sha256', token)
}

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
