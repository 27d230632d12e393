import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newDatabase } from '../databaseUnderTest.ts'
import { importUnderTest } from '../import/importUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { commandUnderTest } from './commandUnderTest.ts'

const good = 'A-1,Ada'
const bad = (n: number) => Array.from({ length: n }, () => ',Nobody')

test('a strict import with one bad line changes nothing', async () => {
  const { run, person, contacts } = await importUnderTest()
  await run({ people: ['sourceID,name', good] })
  const told = await run(
    {
      people: ['sourceID,name', 'A-1,Ada King', 'N-2,Noor'],
      contacts: ['person,label,telephone', 'A-1,work,1', 'X-9,work,1'],
    },
    '--strict',
  )
  expect(told).toEqual({
    said: [],
    noted: [
      'contacts.csv:3: Person X-9 is neither in the database nor among the people that go in',
    ],
    failure: '1 line is bad: nothing went in.',
  })
  expect(await person('A-1')).toMatchObject({ name: 'Ada' })
  expect(await person('N-2')).toBeUndefined()
  expect(await contacts('A-1')).toEqual([])
})

test('a strict import without a bad line goes in', async () => {
  const { run, person } = await importUnderTest()
  const told = await run({ people: ['sourceID,name', good] }, '--strict')
  expect(told).toMatchObject({ noted: [], failure: undefined })
  expect(await person('A-1')).toMatchObject({ name: 'Ada' })
})

test('the first hundred bad lines are shown, and all of them are in the file that was asked for', async () => {
  const { run, folder } = await importUnderTest()
  const errors = join(folder, 'errors.csv')
  const content = {
    people: ['sourceID,name', ...bad(1000), good],
    contacts: ['person,label,telephone', 'A-1,"wo,rk",1'],
  }
  const told = await run(content, '--errors', errors)
  expect(told.noted).toHaveLength(100)
  expect(told.noted[99]).toBe("people.csv:101: SourceID can't be blank")
  expect(told.failure).toBe('1001 lines are bad (the first 100 are shown): all others went in.')
  const lines = (await readFile(errors, 'utf8')).split('\n')
  expect(lines).toHaveLength(1003)
  expect(lines.slice(0, 2)).toEqual(['file,line,message', "people,2,SourceID can't be blank"])
  expect(lines.at(-2)).toMatch(/^contacts,2,"Label is not one of work, .+"$/)
  expect((await stat(errors)).mode & 0o077).toBe(0)
})

test('a file that is no table as a whole keeps everything out, also of the other file', async () => {
  const { run, person } = await importUnderTest()
  const told = await run({
    people: ['sourceID,name', good],
    contacts: ['person,label,phone,fax', 'A-1,work,1,2'],
  })
  expect(told).toEqual({ said: [], noted: [], failure: 'contacts: Unknown columns: phone, fax' })
  expect(await person('A-1')).toBeUndefined()
})

test('after an import that failed the next one begins at once', async () => {
  const { run } = await importUnderTest()
  await run({ people: ['name', 'Ada'] })
  expect(await run({ people: ['sourceID,name', good] })).toMatchObject({ failure: undefined })
})

test('an import is refused while another runs, and goes in when the other has been silent for too long', async () => {
  const { run, store, clock } = await importUnderTest()
  const id = (await store.importJobs.begin('Ines')) ?? Number.NaN
  const content = { people: ['sourceID,name', good] }
  clock.now += 29_000
  expect((await run(content)).failure).toBe('Another import is running: wait for its end.')
  clock.now += 2000
  expect(await run(content)).toMatchObject({ failure: undefined })
  expect(await store.importJobs.find(id)).toMatchObject({
    state: 'failed',
    message: 'The import was interrupted',
  })
})

test('an import that is stopped says so, and the same again completes it', async () => {
  const { run, store, url, folder } = await importUnderTest()
  const path = join(folder, 'many.csv')
  const people = Array.from({ length: 3000 }, (_, i) => `S-${i},Somebody ${i}`)
  await writeFile(path, `sourceID,name\n${people.join('\n')}\n`)
  const stop = new AbortController()
  const running = commandUnderTest(url, ['import', '--people', path], {
    signal: stop.signal,
    now() {
      // Asked for the time of every change: the first 500 are going in.
      stop.abort(new Error('Stopped by SIGINT'))
      return Date.now()
    },
  })
  expect((await running).failure).toBe('Stopped by SIGINT')
  expect(await store.importJobs.unfinished()).toBeUndefined()
  const again = await run({ people: `sourceID,name\n${people.join('\n')}\n` })
  expect(again.failure).toBeUndefined()
})

test('a long import tells how far it is every five seconds', async () => {
  const { url, folder } = await importUnderTest()
  const path = join(folder, 'many.csv')
  const people = Array.from({ length: 1500 }, (_, i) => `S-${i},Somebody ${i}`)
  await writeFile(path, `sourceID,name\n${people.join('\n')}\n`)
  let time = Date.now()
  const now = () => {
    time += 3000
    return time
  }
  const { noted } = await commandUnderTest(url, ['import', '--people', path], { now })
  expect(noted[0]).toMatch(/^\d+ lines read\.$/)
  expect(noted.at(-1)).toMatch(/^1500 lines read, \d+ of 1500 applied\.$/)
})

test.each([
  [[]],
  [['--strict']],
  [['--people']],
  [['people.csv']],
  [['--people', 'a.csv', '--contacts', 'a.csv']],
  [['--people', 'a.csv', '--errors', 'a.csv']],
  [['--people', 'a.csv', '--verbose']],
])('%j says how it is called', async (args) => {
  const { failure } = await commandUnderTest(await newDatabase(), ['import', ...args])
  expect(failure).toMatch(/^Usage: npm run import -- --people FILE/)
})

test('a file that is not there is named, and the file for bad lines is not left behind', async () => {
  const folder = await newFolder()
  const errors = join(folder, 'errors.csv')
  const args = ['import', '--people', join(folder, 'none.csv'), '--errors', errors]
  expect((await commandUnderTest(await newDatabase(), args)).failure).toContain('none.csv')
  expect(await readdir(folder)).toEqual([])
})

test('after an import whose database could not be opened, the file for bad lines can be written', async () => {
  const { run, folder } = await importUnderTest()
  const errors = join(folder, 'errors.csv')
  const args = ['import', '--people', join(folder, 'people.csv'), '--errors', errors]
  expect((await commandUnderTest(`file:${folder}`, args)).failure).toBeDefined()
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('errors'))
  const { failure } = await run({ people: ['sourceID,name', good] }, '--errors', errors)
  expect(failure).toBeUndefined()
  expect(await readFile(errors, 'utf8')).toBe('file,line,message\n')
})

test('what an import that was killed has left behind is in nobody’s way', async () => {
  const { run, folder } = await importUnderTest()
  const errors = join(folder, 'errors.csv')
  await writeFile(`${errors}.partial`, 'file,line,message\n')
  const { failure } = await run({ people: ['sourceID,name', good] }, '--errors', errors)
  expect(failure).toBeUndefined()
})

test('a file for bad lines that is there already is left as it is, and the next import begins at once', async () => {
  const { run, folder } = await importUnderTest()
  const errors = join(folder, 'errors.csv')
  await writeFile(errors, 'mine')
  const content = { people: ['sourceID,name', good] }
  const { failure } = await run(content, '--errors', errors)
  expect(failure).toBe(`${errors} exists already, and is left as it is.`)
  expect(await readFile(errors, 'utf8')).toBe('mine')
  expect((await run(content)).failure).toBeUndefined()
})
