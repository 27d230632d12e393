import { Refusal } from '../api/refusal.ts'
import { bearerToken } from './bearerToken.ts'
import type { FailedSignIns } from './failedSignIns.ts'

/**
 * What a call gets that carries no token which is good: 401, or 429 where too many such tokens came from. It is asked for
 * only after the token has been looked at, so that whoever shares an address with a broken script still gets in.
 *
 * @param client the address that the call came from
 */
export function refuseStranger(
  authorization: string | undefined,
  client: string | undefined,
  failedSignIns: FailedSignIns,
): Refusal {
  const wait = bearerToken(authorization) === undefined ? 0 : failedSignIns.add(client)
  if (wait === 0) {
    return new Refusal(401, 'Unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
  }
  return new Refusal(429, 'Too Many Requests', { headers: { 'Retry-After': String(wait) } })
}
