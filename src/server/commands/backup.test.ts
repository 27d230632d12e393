import { lstat, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readSettings } from '../settings/readSettings.ts'
import { lockForCommand, lockForRestore } from '../store/databaseLocks.ts'
import { openStore } from '../store/openStore.ts'
import { sqliteEngine } from '../store/sqliteEngine.ts'
import { byRank } from '../store/suite/queries.ts'
import { runCommand } from './runCommand.ts'

const draft = (n: number) =>
  ({ label: 'work', channel: 'email', value: `desk${n}@example.org`, integration: false }) as const

/** Runs a command on the database in a folder and gives back what it said. */
async function run(folder: string, ...args: string[]): Promise<string[]> {
  const said: string[] = []
  await runCommand(args, {
    settings: readSettings({ DATABASE_URL: `file:${join(folder, 'contacts.db')}` }),
    say: (line) => void said.push(line),
    note: () => undefined,
    untilStopped: () => new AbortController().signal,
    now: () => 1_790_000_000_000,
  })
  return said
}

async function openFile(file: string) {
  const store = await openStore(sqliteEngine(file), { firstPeople: () => [], now: Date.now })
  onTestFinished(() => store.close())
  return store
}

async function contactsOf(file: string, person: number): Promise<string[] | undefined> {
  const page = await (await openFile(file)).contacts.list(person, { ...byRank, perPage: 1000 })
  return page?.rows.map(({ value }) => value)
}

/** Adds a contact through the API of a running server. */
async function add(server: { url: string; accessToken: string }, n: number) {
  const { label, value } = draft(n)
  const answer = await fetch(`${server.url}/v1/people/4/contacts`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${server.accessToken}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ label, email: value }),
  })
  expect(answer.status).toBe(201)
}

test('a backup that is taken while agents write holds all that was acknowledged before it', async () => {
  const folder = await newFolder()
  const server = await serverUnderTest({ RATE_LIMIT: 'off' }, folder)
  await Promise.all([1, 2, 3, 4, 5].map((n) => add(server, n)))
  const copy = join(folder, 'copy.db')
  const later = Promise.all([6, 7, 8, 9].map((n) => add(server, n)))
  const [said] = await run(folder, 'backup', copy)
  await later
  expect(said).toMatch(/copy\.db holds a copy of .+: 238 people, \d+ contacts\.$/)
  const before = [1, 2, 3, 4, 5].map((n) => draft(n).value)
  expect(await contactsOf(copy, 4)).toEqual(expect.arrayContaining(before))
})

test('restoring brings back what the backup held, and keeps what was there before', async () => {
  const folder = await newFolder()
  const file = join(folder, 'contacts.db')
  const copy = join(folder, 'copy.db')
  const server = await serverUnderTest({}, folder)
  await add(server, 1)
  await run(folder, 'backup', copy)
  await add(server, 2)
  await server.stop()
  const [holds, kept] = await run(folder, 'restore', copy)
  expect(holds).toContain('contacts.db holds what')
  expect(kept).toMatch(/is kept in .+contacts\.db\.before-1790000000000\.$/)
  expect(await contactsOf(file, 4)).toContain(draft(1).value)
  expect(await contactsOf(file, 4)).not.toContain(draft(2).value)
  expect(await contactsOf(`${file}.before-1790000000000`, 4)).toContain(draft(2).value)
  const again = await serverUnderTest({}, folder)
  expect(again.accessToken).toBe(server.accessToken)
})

/** Who holds a token that is good, by the database in a folder. */
async function holdersIn(folder: string): Promise<string[]> {
  const tokens = await (await openFile(join(folder, 'contacts.db'))).tokens.list()
  return tokens.filter(({ revoked_at }) => revoked_at === null).map(({ name }) => name)
}

const addToken = (folder: string, name: string) =>
  run(folder, 'token', 'add', name, '--role', 'agent')

/** A folder with a database and a backup, `copy.db`, that hold tokens of these names. */
async function backupWithTokens(...names: string[]) {
  const folder = await newFolder()
  await (await serverUnderTest({}, folder)).stop()
  for (const name of names) await addToken(folder, name)
  const copy = join(folder, 'copy.db')
  await run(folder, 'backup', copy)
  return { folder, copy }
}

test('a token that was revoked since the backup stays revoked', async () => {
  const { folder, copy } = await backupWithTokens('Ada', 'Noor', 'Zoë')
  await run(folder, 'token', 'revoke', 'Ada')
  await run(folder, 'token', 'revoke', 'Zoë')
  await addToken(folder, 'Zoë')
  const said = await run(folder, 'restore', copy)
  expect(said.at(-1)).toBe('2 tokens of the backup are refused: they were not good any more.')
  expect(await holdersIn(folder)).toEqual(['Noor'])
  expect((await readdir(folder)).filter((name) => name.includes('restored'))).toEqual([])
})

test('a token that the database before the restore does not know is refused, unless that knew none at all', async () => {
  const { copy } = await backupWithTokens('Ada')
  const { folder } = await backupWithTokens('Noor')
  const said = await run(folder, 'restore', copy)
  expect(said.at(-1)).toBe('1 token of the backup is refused: it was not good any more.')
  expect(await holdersIn(folder)).toEqual([])
  for (const { folder: without } of [await backupWithTokens(), { folder: await newFolder() }]) {
    expect((await run(without, 'restore', copy)).join()).not.toContain('token')
    expect(await holdersIn(without)).toEqual(['Ada'])
  }
})

test('when the database before the restore cannot be read, its operator is told to revoke again', async () => {
  const { folder, copy } = await backupWithTokens('Ada')
  await writeFile(join(folder, 'contacts.db'), 'bread, milk, two new keyboards\n'.repeat(100))
  const said = await run(folder, 'restore', copy)
  expect(said.at(-1)).toBe(
    'Which tokens were revoked since the backup cannot be read: revoke them again.',
  )
  expect(await holdersIn(folder)).toEqual(['Ada'])
})

test('a restore is refused while a server works with the database', async () => {
  const folder = await newFolder()
  const copy = join(folder, 'copy.db')
  await serverUnderTest({}, folder)
  await run(folder, 'backup', copy)
  await expect(run(folder, 'restore', copy)).rejects.toThrow(/^Another server works with .+/)
})

test('a backup that was cut short or damaged is not restored, and the database stays as it is', async () => {
  const folder = await newFolder()
  const file = join(folder, 'contacts.db')
  await (await serverUnderTest({}, folder)).stop()
  await writeFile(join(folder, 'list.txt'), 'bread, milk, two new keyboards\n'.repeat(100))
  const stranger = join(folder, 'stranger.db')
  await writeFile(stranger, '')
  await expect(run(folder, 'restore', join(folder, 'list.txt'))).rejects.toThrow('not a database')
  await expect(run(folder, 'restore', stranger)).rejects.toThrow(
    'is no database of people-contacts',
  )
  await expect(run(folder, 'restore', join(folder, 'none.db'))).rejects.toThrow('There is no file')
  expect(await contactsOf(file, 1)).toHaveLength(2)
  expect(await leftIn(folder)).toEqual(['contacts.db', 'list.txt', 'stranger.db'])
})

test('a backup never overwrites a file, is for its owner only, and leaves nothing unfinished', async () => {
  const folder = await newFolder()
  await (await serverUnderTest({}, folder)).stop()
  const copy = join(folder, 'copy.db')
  await run(folder, 'backup', copy)
  const { size, mode } = await stat(copy)
  expect(mode & 0o077).toBe(0)
  await expect(run(folder, 'backup', copy)).rejects.toThrow('exists already')
  expect((await stat(copy)).size).toBe(size)
  expect(await leftIn(folder)).toEqual(['contacts.db', 'copy.db'])
})

/** The databases and lists in a folder, without what belongs to a database. */
async function leftIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => /\.(db|txt|partial|restored)$/.test(basename(name))).toSorted()
}

test.each([[['backup']], [['backup', 'a.db', 'b.db']], [['restore']]])(
  '%j says how it is called',
  async (args) => {
    await expect(run(await newFolder(), ...args)).rejects.toThrow(/^Usage: npm run \w+ -- FILE$/)
  },
)

test('a command that is not known names those that are', async () => {
  await expect(run(await newFolder(), 'backpu')).rejects.toThrow(
    /backpu.+backup, export, import, restore, token/,
  )
})

test('on PostgreSQL the command names the tool that makes backups there', async () => {
  const settings = readSettings({ DATABASE_URL: 'postgres://localhost/contacts' })
  const context = {
    settings,
    say: () => undefined,
    note: () => undefined,
    now: Date.now,
    untilStopped: () => new AbortController().signal,
  }
  await expect(runCommand(['backup', 'a.db'], context)).rejects.toThrow('pg_dump')
})

test('a restore is refused while a command works with the database, and done when that has ended', async () => {
  const folder = await newFolder()
  const copy = join(folder, 'copy.db')
  await (await serverUnderTest({}, folder)).stop()
  await run(folder, 'backup', copy)
  const unlock = lockForCommand(join(folder, 'contacts.db'))
  await expect(run(folder, 'restore', copy)).rejects.toThrow(/^A command works with .+/)
  unlock()
  await run(folder, 'restore', copy)
})

test.each([
  [['token', 'list']],
  [['export', '--people', 'people.csv']],
  [['backup', 'copy.db']],
  [['import', '--people', 'people.csv']],
])('while a backup is being restored, %j is refused', async (args) => {
  const folder = await newFolder()
  await (await serverUnderTest({}, folder)).stop()
  const unlock = lockForRestore(join(folder, 'contacts.db'))
  await expect(run(folder, ...args)).rejects.toThrow(/^A backup is being restored to .+/)
  unlock()
})

test('a restore that was cut short before is done anew, also through a link to the database', async () => {
  const folder = await newFolder()
  const elsewhere = await newFolder()
  const file = join(elsewhere, 'real.db')
  await symlink(file, join(folder, 'contacts.db'))
  await (await serverUnderTest({}, folder)).stop()
  const copy = join(folder, 'copy.db')
  await run(folder, 'backup', copy)
  await writeFile(`${file}.restored`, 'half a copy')
  await run(folder, 'restore', copy)
  expect((await lstat(join(folder, 'contacts.db'))).isSymbolicLink()).toBe(true)
  expect(await contactsOf(file, 1)).toHaveLength(2)
  expect(await readdir(elsewhere)).not.toContain('real.db.restored')
})
