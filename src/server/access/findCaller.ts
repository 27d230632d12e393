import type { TokenStore } from '../store/store.ts'
import { isSameHash, tokenHash } from './bearerToken.ts'
import type { Principal } from './roles.ts'

/** Which tokens are let in. */
export interface KnownTokens {
  /** The hash of the server's own; `undefined` when only named tokens are let in. */
  ownHash: string | undefined
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
 * Who makes a call, by the hash of its token; `undefined` for nobody who is known. Named tokens are looked up on every
 * call, so that one that was revoked, by whatever process, is refused from then on.
 */
export async function findCaller(
  hash: string | undefined,
  { ownHash, named }: KnownTokens,
): Promise<Caller | undefined> {
  if (hash === undefined) return undefined
  const principal = holderOfOwn(hash, ownHash) ?? (await named.find(hash))
  return principal && { principal, hash }
}

/** For {@link KnownTokens}, of the server's own token. */
export function ownHashOf(accessToken: string | undefined): KnownTokens['ownHash'] {
  return accessToken === undefined ? undefined : tokenHash(accessToken)
}

/** Who has the server's own token; `undefined` when it is another one. */
export function holderOfOwn(hash: string, ownHash: KnownTokens['ownHash']): Principal | undefined {
  const isOwn = ownHash !== undefined && isSameHash(hash, ownHash)
  return isOwn ? { name: sharedName, role: 'admin' } : undefined
}
