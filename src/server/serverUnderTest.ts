import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { accessToken as givenToken } from './appUnderTest.ts'
import { type ConnectionLimits, connectionLimits } from './connectionLimits.ts'
import { newDatabase, onPostgres } from './databaseUnderTest.ts'
import type { Log } from './log.ts'
import { newFolder } from './newFolder.ts'
import { readSettings } from './settings/readSettings.ts'
import { startServer } from './startServer.ts'

/**
 * The real server on a free port and a database of its own with the sample people, until the test has finished. Its log
 * is kept in `lines`.
 *
 * @param env settings besides the port; DATABASE_URL for a database that is there already
 * @param folder where its SQLite file is, on any engine; a new database unless given
 * @param limits on connections, other than the usual ones
 */
export async function serverUnderTest(
  env: Record<string, string> = {},
  folder?: string,
  limits: Partial<ConnectionLimits> = {},
) {
  const home = folder ?? (await newFolder())
  const defaults = {
    PORT: '0',
    SEED: 'sample',
    ...(onPostgres && folder === undefined
      ? { DATABASE_URL: env.DATABASE_URL ?? (await newDatabase(true)), ACCESS_TOKEN: givenToken }
      : { DATABASE_URL: `file:${join(home, 'contacts.db')}` }),
  }
  const lines: { level: string; line: unknown; message: unknown }[] = []
  const keep = (level: string) => (line: unknown, message?: unknown) =>
    void lines.push({ level, line, message })
  const log: Log = { info: keep('info'), warn: keep('warn'), error: keep('error') }
  const options = {
    pageFolder: join(home, 'page'),
    log,
    now: Date.now,
    limits: { ...connectionLimits, ...limits },
  }
  const server = await startServer(readSettings({ ...defaults, ...env }), options)
  const stopped = { already: false }
  const stop = (how?: { draining: boolean }) => {
    stopped.already = true
    return server.stop(how)
  }
  onTestFinished(() => (stopped.already ? undefined : stop()))
  const { accessToken = 'none' } = server
  return { ...server, accessToken, lines, stop, port: Number(new URL(server.url).port) }
}

/** Sends a call with its target exactly as given, which `fetch` does not. */
export async function sendAsGiven(
  { port, accessToken }: { port: number; accessToken: string },
  method: string,
  path: string,
): Promise<{ status: number | undefined; body: string }> {
  const headers = { Authorization: `Bearer ${accessToken}` }
  const call = request({ host: '127.0.0.1', port, method, path, headers }).end()
  const [answer]: IncomingMessage[] = await once(call, 'response')
  return { status: answer?.statusCode, body: answer ? await text(answer) : '' }
}
