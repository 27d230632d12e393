import { spawnSync } from 'node:child_process'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onPostgres } from '../databaseUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { databaseFaults } from './databaseFaults.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

/** Runs a command with a disk of four megabytes of its own in a folder, where the machine allows that. */
const onSmallDisk = (folder: string) => [
  ...['unshare', '--mount', '--map-root-user', 'sh', '-c'],
  'mount -t tmpfs -o size=4m tmpfs "$0" && exec "$@"',
  folder,
]
const [unshare = '', ...attempt] = [...onSmallDisk('/mnt'), 'true']
const hasSmallDisks = spawnSync(unshare, attempt).status === 0

const notRun = hasSmallDisks ? '' : ' (not run: this machine gives no small disks)'
// The usual report of a run names no skipped tests.
if (!onPostgres && notRun) process.stderr.write(`A full disk is not tested${notRun}\n`)

test.runIf(!onPostgres && hasSmallDisks)(
  `on a disk that is full writes are 503 and reads go on; when there is room again, writes do too${notRun}`,
  async () => {
    const folder = await newFolder()
    const database = join(folder, 'contacts.db')
    const server = await startServerProcess(`file:${database}`, { within: onSmallDisk(folder) })
    const disk = `/proc/${server.child.pid}/root${folder}`
    expect((await add(server)).status).toBe(201)
    await fill(`${disk}/filler`)
    const refused = await addUntilRefused(server)
    expect(refused?.status).toBe(503)
    expect(await refused?.json()).toEqual({
      message: 'The database has no room to store anything at present',
    })
    await expect.poll(server.output).toContain('"reason":"full"')
    expect((await call(server, 'GET')).status).toBe(200)
    await rm(`${disk}/filler`)
    expect((await add(server)).status).toBe(201)
    expect(await databaseFaults(`file:${disk}/contacts.db`)).toEqual([])
  },
  60_000,
)

function call({ url }: ServerProcess, method: string, body?: object): Promise<Response> {
  return fetch(`${url}/v1/people/3/contacts`, {
    method,
    headers: { Authorization: 'Bearer given', 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

function add(server: ServerProcess): Promise<Response> {
  return call(server, 'POST', { label: 'work', email: 'x'.repeat(255) })
}

/** What was written to the log before may leave a little room. */
async function addUntilRefused(server: ServerProcess): Promise<Response | undefined> {
  for (let n = 0; n < 1000; n += 1) {
    const answer = await add(server)
    if (answer.status !== 201) return answer
  }
  return undefined
}

/** Writes a file until its disk is full. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    for (;;) await handle.write(Buffer.alloc(4096))
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    await handle.close()
  }
}
