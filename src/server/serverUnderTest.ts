import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { Log } from './log.ts'
import { readSettings } from './settings/readSettings.ts'
import { startServer } from './startServer.ts'

/** A folder that is gone when the test has finished. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'people-contacts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/**
 * The real server on a free port and a database of its own, until the test has finished. Its log is kept in `lines`.
 *
 * @param env settings besides the port and the database
 * @param folder where the database is; a new one unless given
 */
export async function serverUnderTest(env: Record<string, string> = {}, folder?: string) {
  const home = folder ?? (await newFolder())
  const database = { PORT: '0', DATABASE_URL: `file:${join(home, 'contacts.db')}` }
  const lines: { level: string; line: unknown; message: unknown }[] = []
  const keep = (level: string) => (line: unknown, message?: unknown) =>
    void lines.push({ level, line, message })
  const log: Log = { info: keep('info'), warn: keep('warn'), error: keep('error') }
  const options = { pageFolder: join(home, 'page'), log, now: Date.now }
  const server = await startServer(readSettings({ ...database, ...env }), options)
  const stopped = { already: false }
  const stop = () => {
    stopped.already = true
    return server.stop()
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
