import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from './newFolder.ts'
import { openStore } from './store/openStore.ts'
import { sqliteEngine } from './store/sqliteEngine.ts'
import type { StoredContact } from './store/store.ts'
import { byRank } from './store/suite/queries.ts'

const workMail = { label: 'work', channel: 'email', integration: false } as const

const startServer = `
  import { runnerImport } from 'vite'
  await runnerImport('./src/server/main.ts', { configFile: false, logLevel: 'silent' })
`

/** The server as a process of its own, on the sample people. */
async function spawnServer(file: string) {
  const env = { PATH: process.env.PATH, PORT: '0', ACCESS_TOKEN: 'given', RATE_LIMIT: 'off' }
  const child = spawn(process.execPath, ['--input-type=module', '--eval', startServer], {
    env: { ...env, DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (written: Buffer) => {
      const ready = /is ready: (\S+)\//.exec(String(written))
      if (ready?.[1]) resolve(ready[1])
    })
    child.once('exit', () => reject(new Error('The server ended before it was ready')))
  })
  return { child, url }
}

test('every contact whose creation was answered is there after the server was killed', async () => {
  const file = join(await newFolder(), 'contacts.db')
  const { child, url } = await spawnServer(file)
  const answered: StoredContact[] = []
  const create = async (n: number) => {
    const contact = { ...workMail, value: `desk${n}@example.org` }
    const answer = await fetch(`${url}/v1/people/3/contacts`, {
      method: 'POST',
      headers: { Authorization: 'Bearer given', 'Content-Type': 'application/json' },
      body: JSON.stringify({ label: contact.label, email: contact.value }),
    })
    const { id } = (await answer.json()) as { id: number }
    answered.push({ ...contact, id })
    if (answered.length === 10) child.kill('SIGKILL')
  }
  await Promise.allSettled(Array.from({ length: 100 }, (_, n) => create(n)))
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  const store = await openStore(sqliteEngine(file), { firstPeople: () => [], now: Date.now })
  onTestFinished(() => store.close())
  const page = await store.contacts.list(3, { ...byRank, perPage: 1000 })
  expect(answered.length).toBeGreaterThanOrEqual(10)
  expect(page?.rows).toEqual(expect.arrayContaining(answered))
}, 30_000)
