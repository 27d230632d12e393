import type { TokenStore } from '../store/store.ts'
import { bearerToken, isSameHash, tokenHash } from './bearerToken.ts'
import type { Principal } from './roles.ts'

/** Which tokens are let in. */
export interface KnownTokens {
  /** The server's own; `undefined` when only named tokens are let in. */
  accessToken: string | undefined
  named: Pick<TokenStore, 'find'>
}

/** The holder of a token that is let in. */
export interface Caller {
  principal: Principal
  /** Tells tokens apart without holding one. */
  hash: string
}

/** The name of whoever has the server's own token, which is nobody's in particular. */
export const sharedName = 'Shared token'

/**
 * Who makes a call, by its `Authorization` header; `undefined` for nobody who is known. Named tokens are looked up on
 * every call, so that one that was revoked, by whatever process, is refused from then on.
 */
export async function findCaller(
  authorization: string | undefined,
  { accessToken, named }: KnownTokens,
): Promise<Caller | undefined> {
  const token = bearerToken(authorization)
  if (token === undefined) return undefined
  const hash = tokenHash(token)
  if (accessToken !== undefined && isSameHash(hash, tokenHash(accessToken))) {
    return { principal: { name: sharedName, role: 'admin' }, hash }
  }
  const principal = await named.find(hash)
  return principal && { principal, hash }
}
