import { newToken, tokenHash } from '../access/bearerToken.ts'
import type { Role } from '../access/roles.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { startServerProcess } from '../durability/serverProcess.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'
import type { TokenStore } from '../store/store.ts'
import { type Called, type CallOptions, callAt } from './caller.ts'

/** Makes a call at one server. */
export type CallServer = (method: string, path: string, options?: CallOptions) => Promise<Called>

/**
 * Three real servers on one database with the sample people, until the test has finished.
 *
 * @param env settings of all three
 * @param database what DATABASE_URL says; a new one unless given
 */
export async function severalServers(env: Record<string, string> = {}, database?: string) {
  const url = database ?? (await newDatabase(true))
  const start = async (): Promise<CallServer> => {
    const server = await startServerProcess(url, { env })
    return (method, path, options) => callAt(server.url, method, path, options)
  }
  const [first, second, third] = await Promise.all([start(), start(), start()])
  return {
    url,
    servers: [first, second, third] as const,
    /** Makes a named token. */
    async tokenOf(name: string, role: Role): Promise<string> {
      const token = newToken()
      await onTokens(url, (tokens) => tokens.add({ name, role, hash: tokenHash(token) }))
      return token
    },
    /** Takes it back, as an operator does. */
    revoke: (name: string) => onTokens(url, (tokens) => tokens.revoke(name)),
  }
}

async function onTokens(url: string, work: (tokens: TokenStore) => Promise<boolean>) {
  const options = { firstPeople: () => [], now: Date.now }
  const store = await openStore(openEngine(readDatabase(url)), options)
  try {
    await work(store.tokens)
  } finally {
    await store.close()
  }
}
