import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { programs, unprivileged } from './binaries.ts'

/** A PostgreSQL server of its own, for tests. */
export interface Cluster {
  /** The address of a database on it. */
  urlOf: (database: string) => string
  /** Kills every process of it, runs `meanwhile`, and starts it again on what it had written. */
  killDuring: (meanwhile: () => Promise<void>) => Promise<void>
  /** Ends it and removes its data. */
  stop: () => Promise<void>
}

/**
 * Makes a cluster and starts it on a free port of the loopback address. Its own sorting is that of a language, so that
 * a column that has to be sorted by its bytes shows when it is not.
 *
 * @param flags settings of PostgreSQL, such as `fsync=off` where nothing has to survive
 */
export async function startCluster(flags: string[] = []): Promise<Cluster> {
  const home = await mkdtemp(join(tmpdir(), 'people-contacts-postgres-'))
  await chmod(home, 0o755)
  const bin = await programs(home)
  const data = join(home, 'data')
  await mkdir(data)
  if (unprivileged.uid !== undefined) await chown(data, unprivileged.uid, unprivileged.gid)
  await initialise(bin, data)
  const port = await freePort()
  let running = await start(bin, data, port, flags)
  return {
    urlOf: (database) => `postgres://tester@127.0.0.1:${port}/${database}`,
    async killDuring(meanwhile) {
      await end(running, 'SIGKILL')
      await meanwhile()
      running = await start(bin, data, port, flags)
    },
    async stop() {
      await end(running, 'SIGINT')
      await rm(home, { recursive: true })
    },
  }
}

async function initialise(bin: string, data: string): Promise<void> {
  const language = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US', '--encoding=UTF8']
  const args = ['-D', data, '-U', 'tester', '--auth=trust', '--no-sync', ...language]
  await promisify(execFile)(join(bin, 'initdb'), args, unprivileged)
}

async function start(
  bin: string,
  data: string,
  port: number,
  flags: string[],
): Promise<ChildProcess> {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=`]
  const args = [...settings, 'max_connections=200', ...flags].flatMap((setting) => ['-c', setting])
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
    ...unprivileged,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let written = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      written += chunk
      if (written.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL ended before it was ready:\n${written}`)))
  })
  child.stderr.removeAllListeners('data').resume()
  return child
}

/** A killed server leaves processes behind that end by themselves; until then the next one would not start. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}
