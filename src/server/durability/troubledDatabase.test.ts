import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { type AppUnderTest, accessToken, appUnderTest } from '../appUnderTest.ts'
import { commandUnderTest } from '../commands/commandUnderTest.ts'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { startCluster } from '../postgresUnderTest/cluster.ts'
import { samplePeople } from '../sample/samplePeople.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { readDatabase } from '../settings/readDatabase.ts'
import type { Engine } from '../store/engine.ts'
import { openEngine } from '../store/openEngine.ts'
import { postgresEngine } from '../store/postgresEngine.ts'
import type { Tables } from '../store/tables.ts'

const contacts = '/v1/people/3/contacts'
const reading = `${contacts}?per_page=100`

/** For each trouble, what brings it about and what ends it. PostgreSQL's new sessions are read-only; the old ones end first. */
const onSqlite = {
  full: ['pragma max_page_count = 1', 'pragma max_page_count = 1000000'],
  readOnly: ['pragma query_only = 1', 'pragma query_only = 0'],
} as const
const endOthers = `select pg_terminate_backend(pid, 10000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`
const onPostgresql = {
  full: [
    `create function no_room() returns trigger language plpgsql as
       $$ begin raise 'could not extend file' using errcode = 'disk_full'; end $$;
     create trigger no_room before insert on contacts execute function no_room()`,
    'drop trigger no_room on contacts',
  ],
  readOnly: [
    `do $$ begin execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$;
     ${endOthers}`,
    `do $$ begin execute format('alter database %I reset default_transaction_read_only', current_database()); end $$;
     ${endOthers}`,
  ],
} as const
const troubles = onPostgres ? onPostgresql : onSqlite

test.each([
  ['full', 'The database has no room to store anything at present'],
  ['readOnly', 'The database can only be read at present'],
] as const)(
  'a database that is %s answers writes with 503, goes on reading, and takes writes again afterwards',
  async (reason, message) => {
    const { url, app, run } = await appAndDatabase()
    const [begin, end] = troubles[reason]
    await run(begin)
    const { written, refused } = await writeUntilRefused(app)
    expect(refused).toMatchObject({ status: 503, body: { message } })
    expect(refused?.headers.get('Retry-After')).toBe('10')
    expect(app.lines).toContainEqual(expect.objectContaining({ reason }))
    expect(JSON.stringify(app.lines)).not.toContain(url)
    expect((await app.call('GET', reading)).body).toHaveLength(written)
    expect((await app.call('GET', '/readyz')).status).toBe(200)
    await run(end)
    expect((await write(app)).status).toBe(201)
    expect((await app.call('GET', reading)).body).toHaveLength(written + 1)
  },
)

test('a database that can only be read tells what became of an import, one that died too', async () => {
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') }
  const { app, run } = await appAndDatabase(() => clock.now)
  const id = await app.store.importJobs.begin('Ines')
  const [begin, end] = troubles.readOnly
  await run(begin)
  const told = () => app.call('GET', `/v1/import/${id}`)
  expect(await told()).toMatchObject({ status: 200, body: { state: 'queued', finished_at: null } })
  expect(await app.store.importJobs.unfinished()).toBe(id)
  clock.now += 31_000
  const finished_at = '2026-03-02T09:00:30.000Z'
  const dead = { state: 'failed', message: 'The import was interrupted', finished_at }
  expect(await told()).toMatchObject({ status: 200, body: dead })
  expect(await app.store.importJobs.unfinished()).toBeUndefined()
  await run(end)
  expect(await app.store.importJobs.begin('Noor')).toBeDefined()
  expect(await told()).toMatchObject({ status: 200, body: dead })
})

test.runIf(onPostgres)(
  'while PostgreSQL can only be read, a server starts and answers reads, and an export is written',
  async () => {
    const url = await newDatabase(true)
    await throughClient(url)(troubles.readOnly[0])
    const server = await serverUnderTest({ DATABASE_URL: url, ACCESS_TOKEN: accessToken })
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' }
    const ask = (init: RequestInit) => fetch(server.url + contacts, { ...init, headers })
    const body = JSON.stringify({ label: 'work', email: 'desk@widget.example' })
    expect((await ask({ method: 'GET' })).status).toBe(200)
    expect((await ask({ method: 'POST', body })).status).toBe(503)
    const file = join(await newFolder(), 'people.csv')
    expect(await commandUnderTest(url, ['export', '--people', file])).toMatchObject({
      said: [`${file} holds ${samplePeople().length} people.`],
      failure: undefined,
    })
  },
)

test('an import that was reported as dead stays so', async () => {
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') }
  const { app } = await appAndDatabase(() => clock.now)
  const id = (await app.store.importJobs.begin('Ines')) ?? Number.NaN
  clock.now += 31_000
  const progress = { linesRead: 1, linesApplied: 1, linesTotal: 1 }
  expect(await app.store.importJobs.renew(id, progress)).toBe(false)
  const end = { message: null, results: null, failures: [], failuresTotal: 0 }
  await app.store.importJobs.end(id, { state: 'done', ...end, ...progress })
  expect(await app.store.importJobs.find(id)).toMatchObject({ state: 'failed' })
})

test.runIf(onPostgres)(
  'while PostgreSQL is away every call is 503, and when it is back the server goes on',
  async () => {
    const cluster = await startCluster()
    onTestFinished(() => cluster.stop())
    const app = await appUnderTest({ engine: postgresEngine(cluster.urlOf('postgres')) })
    onTestFinished(() => app.close())
    expect((await write(app)).status).toBe(201)
    await cluster.killDuring(async () => {
      const body = { message: 'The database cannot be reached at present' }
      expect(await app.call('GET', reading)).toMatchObject({ status: 503, body })
      expect(await write(app)).toMatchObject({ status: 503, body })
      expect((await app.call('GET', '/readyz')).status).toBe(503)
      expect((await app.call('GET', '/healthz')).status).toBe(200)
    })
    expect((await write(app)).status).toBe(201)
    expect((await app.call('GET', '/readyz')).status).toBe(200)
  },
  60_000,
)

test.runIf(onPostgres)(
  'when PostgreSQL breaks off while it stores a change, nobody is told that it was or was not stored',
  async () => {
    const { app, run } = await appAndDatabase()
    await run(
      `create function break_off() returns trigger language plpgsql as
         $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
       create constraint trigger break_off after insert on contacts
         deferrable initially deferred for each row execute function break_off()`,
    )
    const { status, headers, body } = await write(app)
    const message = 'It is not known whether the change was stored: read before you repeat it'
    expect({ status, body }).toEqual({ status: 503, body: { message } })
    expect(headers.has('Retry-After')).toBe(false)
    expect(app.lines).toContainEqual(
      expect.objectContaining({ err: expect.objectContaining({ name: 'CommitInDoubt' }) }),
    )
    await run('drop trigger break_off on contacts')
    expect((await write(app)).status).toBe(201)
  },
)

test.runIf(onPostgres)(
  'when PostgreSQL breaks off before it stores a change, the change may be repeated',
  async () => {
    const { app, run } = await appAndDatabase()
    await run(
      `create function break_off() returns trigger language plpgsql as
         $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
       create trigger break_off after insert on contacts execute function break_off()`,
    )
    const { status, headers, body } = await write(app)
    const message = 'The database cannot be reached at present'
    expect({ status, body }).toEqual({ status: 503, body: { message } })
    expect(headers.get('Retry-After')).toBe('10')
  },
)

test.runIf(onPostgres)('what PostgreSQL refuses is logged without the contact', async () => {
  const { app, run } = await appAndDatabase()
  await run('alter table contacts add constraint refused check (length(value) < 10) not valid')
  expect((await write(app)).status).toBe(500)
  expect(app.lines).toContainEqual(
    expect.objectContaining({ err: expect.objectContaining({ code: '23514' }) }),
  )
  expect(JSON.stringify(app.lines)).not.toContain('xxx')
})

/** The application, and a way to work on its database beside it: on SQLite through its own connection. */
async function appAndDatabase(now = Date.now) {
  const url = await newDatabase(true)
  const engine = openEngine(readDatabase(url))
  const app = await appUnderTest({ engine, now })
  onTestFinished(() => app.close())
  await app.call('DELETE', contacts)
  return { url, app, run: onPostgres ? throughClient(url) : throughEngine(engine) }
}

function throughEngine(engine: Engine) {
  const db = new Kysely<Tables>({ dialect: engine.dialect })
  return async (statement: string) => void (await sql.raw(statement).execute(db))
}

function throughClient(connectionString: string) {
  return async (statement: string) => {
    const client = new Client({ connectionString, options: '-c default_transaction_read_only=off' })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
}

function write(app: AppUnderTest) {
  return app.call('POST', contacts, { body: { label: 'work', email: 'x'.repeat(255) } })
}

/** A full database may still have room for a few small rows. */
async function writeUntilRefused(app: AppUnderTest) {
  for (let written = 0; written < 100; written += 1) {
    const answer = await write(app)
    if (answer.status !== 201) return { written, refused: answer }
  }
  return { written: 100, refused: undefined }
}
