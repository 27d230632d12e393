import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readSettings } from '../settings/readSettings.ts'
import { openStore } from '../store/openStore.ts'
import { sqliteEngine } from '../store/sqliteEngine.ts'
import { byName } from '../store/suite/queries.ts'
import { CommandError } from './command.ts'
import { runCommand } from './runCommand.ts'

const morning = Date.parse('2026-11-24T09:12:00Z')

/** Runs `npm run token` on the database in a folder and gives back what it said. */
async function token(folder: string, args: string[], now = morning): Promise<string[]> {
  const said: string[] = []
  await runCommand(['token', ...args], {
    settings: readSettings({ DATABASE_URL: `file:${join(folder, 'contacts.db')}` }),
    say: (line) => void said.push(line),
    note: () => undefined,
    untilStopped: () => new AbortController().signal,
    now: () => now,
  })
  return said
}

const addAda = ['add', 'Ada', '--role', 'agent']

test('a token that is added lets its holder into a running server, until it is revoked', async () => {
  const folder = await newFolder()
  const server = await serverUnderTest({}, folder)
  const [said, made = ''] = await token(folder, addAda)
  const status = async () => {
    const headers = { Authorization: `Bearer ${made}` }
    return (await fetch(`${server.url}/v1`, { headers })).status
  }
  expect(said).toBe('Ada is agent with this token, which is shown only now:')
  expect(Buffer.from(made, 'base64url')).toHaveLength(32)
  expect(await status()).toBe(200)
  expect(await token(folder, ['revoke', 'Ada'])).toEqual([
    'The token of Ada is refused from now on.',
  ])
  expect(await status()).toBe(401)
})

test('tokens are listed with name, role and times, and without anything to sign in with', async () => {
  const folder = await newFolder()
  await expect(token(folder, ['list'])).rejects.toThrow('There is no database')
  const [, made = ''] = await token(folder, addAda)
  await token(folder, ['add', 'Noor el-Amrani 😀', '--role=reader'], morning + 60_000)
  await token(folder, ['revoke', 'Ada'], morning + 3_600_000)
  const lines = await token(folder, ['list'])
  expect(lines).toEqual([
    'Name              Role    Since             Revoked',
    'Ada               agent   2026-11-24 09:12  2026-11-24 10:12',
    'Noor el-Amrani 😀  reader  2026-11-24 09:13  -',
  ])
  const file = await readFile(join(folder, 'contacts.db'))
  expect(file.includes(made)).toBe(false)
})

test('a database that is made by the command starts with the people of the settings', async () => {
  const folder = await newFolder()
  await token(folder, addAda)
  const engine = sqliteEngine(join(folder, 'contacts.db'))
  const store = await openStore(engine, { firstPeople: () => [], now: Date.now })
  const { total } = await store.people.list(byName)
  await store.close()
  expect(total).toBe(238)
})

describe('one line says what is wrong with', () => {
  test.each([
    [['add', 'Ada', '--role', 'owner'], 'There is no role owner'],
    [['add', '', '--role', 'agent'], 'A token needs a name'],
    [['add', '  ', '--role', 'agent'], 'A token needs a name'],
    [['add', ' Ada', '--role', 'agent'], 'one line of text'],
    [['add', 'Ada\nLovelace', '--role', 'agent'], 'one line of text'],
    [['add', 'a'.repeat(101), '--role', 'agent'], 'at most 100'],
    [['add', 'Shared token', '--role', 'agent'], 'The record of changes uses the name'],
    [['add', 'IMPORT', '--role', 'agent'], 'The record of changes uses the name'],
    [['revoke', 'Ada'], 'Nobody of the name Ada'],
    [['add', 'Ada'], 'Usage'],
    [['add', '--role', 'agent'], 'Usage'],
    [['add', 'Ada', 'Lovelace', '--role', 'agent'], 'Usage'],
    [['add', 'Ada', '--role'], 'Usage'],
    [['add', 'Ada', '--admin'], 'Usage'],
    [['list', 'Ada'], 'Usage'],
    [['list', '--role', 'agent'], 'Usage'],
    [['revoke'], 'Usage'],
    [['revoke', 'Ada', 'Noor'], 'Usage'],
    [['rename', 'Ada'], 'Usage'],
    [[], 'Usage'],
  ])('%j', async (args, message) => {
    const running = token(await newFolder(), args)
    await expect(running).rejects.toThrow(CommandError)
    await expect(running).rejects.toThrow(message)
    await expect(running).rejects.toThrow(/^.+$/)
  })

  test('a name that is taken', async () => {
    const folder = await newFolder()
    await token(folder, addAda)
    await expect(token(folder, addAda)).rejects.toThrow('Ada has a token already')
    await token(folder, ['revoke', 'Ada'])
    expect(await token(folder, addAda)).toHaveLength(2)
  })
})

const runFromSource = `
  import { runnerImport } from 'vite'
  await runnerImport('./src/server/command.ts', { configFile: false, logLevel: 'silent' })
`

test('the command itself ends with 0 when all is done, and with 1 and its line when not', async () => {
  const DATABASE_URL = `file:${join(await newFolder(), 'contacts.db')}`
  const run = async (...args: string[]) => {
    const options = ['--input-type=module', '--eval', runFromSource, 'command', 'token', ...args]
    const child = spawn(process.execPath, options, {
      env: { PATH: process.env.PATH, DATABASE_URL },
    })
    const told = Promise.all([text(child.stdout), text(child.stderr)])
    const [status]: (number | null)[] = await once(child, 'close')
    const [out, err] = await told
    return { status, out, err }
  }
  const added = await run('add', 'Ada', '--role', 'admin')
  expect(added).toMatchObject({ status: 0, err: '' })
  expect(added.out).toMatch(/^Ada is admin .+\n[\w-]{43}\n$/)
  const again = await run('add', 'Ada', '--role', 'admin')
  expect(again).toMatchObject({ status: 1, out: '' })
  expect(again.err).toMatch(/^Ada has a token already.+\n$/)
}, 30_000)
