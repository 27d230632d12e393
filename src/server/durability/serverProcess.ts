import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

const startServer = `
  import { runnerImport } from 'vite'
  await runnerImport('./src/server/main.ts', { configFile: false, logLevel: 'silent' })
`

/** The server as a process of its own, with the token `given`. */
export interface ServerProcess {
  child: ChildProcess
  /** Such as `http://127.0.0.1:41234`. */
  url: string
  /** What it has written so far. */
  output: () => string
  /** Ends it at once, wherever it is, and waits until it is gone. */
  kill: () => Promise<void>
}

/**
 * Starts a server on a database with the sample people; it is gone when the test has finished.
 *
 * @param database what DATABASE_URL says
 * @param how `within` a command that runs it, with its arguments; by itself unless given. `env`: further settings
 * @throws when it ends before it is ready, with what it wrote
 */
export async function startServerProcess(
  database: string,
  { within = [], env = {} }: { within?: string[]; env?: Record<string, string> } = {},
): Promise<ServerProcess> {
  const settings = { PORT: '0', ACCESS_TOKEN: 'given', RATE_LIMIT: 'off', SEED: 'sample' }
  const node = [process.execPath, '--input-type=module', '--eval', startServer]
  const [command = '', ...args] = [...within, ...node]
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, ...settings, ...env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const kill = async () => {
    child.kill('SIGKILL')
    await closed
  }
  onTestFinished(kill)
  let written = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      written += chunk
      const ready = /is ready: (\S+)\//.exec(written)
      if (ready?.[1]) resolve(ready[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`The server ended before it was ready: ${written}`)))
  })
  return { child, url, output: () => written, kill }
}
