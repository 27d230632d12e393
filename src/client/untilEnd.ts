import type { AccessTokens } from './accessToken.ts'

/**
 * Access tokens until the agent signs out, which `end` says: from then on there is none, also none that was asked for before,
 * as it may be that of the next agent; and nobody is told of it.
 */
export function untilEnd({ getAccessToken, onUnauthorized }: AccessTokens) {
  let hasEnded = false
  const tokens: AccessTokens = {
    async getAccessToken(asked) {
      const token = hasEnded ? undefined : await getAccessToken(asked)
      return hasEnded ? undefined : token
    },
    onUnauthorized() {
      if (!hasEnded) onUnauthorized?.()
    },
  }
  const end = () => {
    hasEnded = true
  }
  return { tokens, end }
}
