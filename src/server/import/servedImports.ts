import { vi } from 'vitest'
import { newToken, tokenHash } from '../access/bearerToken.ts'
import type { Role } from '../access/roles.ts'
import { newDatabase } from '../databaseUnderTest.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import { openEngine } from '../store/openEngine.ts'
import { openStore } from '../store/openStore.ts'

/** An import as the API tells it. */
export interface Job {
  id: number
  state: string
  message: string | null
}

/** A server, and calls to it by holders of named tokens. */
export async function servedImports(env: Record<string, string> = {}) {
  const url = env.DATABASE_URL ?? (await newDatabase(true))
  const server = await serverUnderTest({ RATE_LIMIT: 'off', ...env, DATABASE_URL: url })
  const call = async (path: string, init: RequestInit = {}, token = server.accessToken) => {
    const headers = { Authorization: `Bearer ${token}`, ...init.headers }
    const answer = await fetch(`${server.url}${path}`, { ...init, headers })
    return { status: answer.status, headers: answer.headers, body: await answer.json() }
  }
  const upload = (parts: Record<string, string>, token?: string) => {
    const form = new FormData()
    for (const [name, content] of Object.entries(parts)) {
      if (name === 'strict') form.append(name, content)
      else form.append(name, new Blob([content]), `${name}.csv`)
    }
    return call('/v1/import', { method: 'POST', body: form }, token)
  }
  const jobOf = async (path: string): Promise<Job> => (await call(path)).body as Job
  return {
    server,
    url,
    call,
    upload,
    jobOf,
    /** Follows a job to its end. */
    finished: async (path: string) =>
      vi.waitUntil(
        async () => {
          const job = await jobOf(path)
          return ['done', 'failed'].includes(job.state) ? job : undefined
        },
        { timeout: 30_000, interval: 20 },
      ),
    async tokenOf(name: string, role: Role): Promise<string> {
      const options = { firstPeople: () => [], now: Date.now }
      const store = await openStore(openEngine(readDatabase(url)), options)
      const token = newToken()
      await store.tokens.add({ name, role, hash: tokenHash(token) })
      await store.close()
      return token
    },
  }
}
