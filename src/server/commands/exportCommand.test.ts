import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newDatabase, onPostgres } from '../databaseUnderTest.ts'
import { importUnderTest } from '../import/importUnderTest.ts'
import { newFolder } from '../newFolder.ts'
import { serverUnderTest } from '../serverUnderTest.ts'
import { byName, byRank } from '../store/suite/queries.ts'
import { commandUnderTest } from './commandUnderTest.ts'

/** Writes everybody to files in a folder and reads them. */
async function exported(url: string, folder: string) {
  const files = { people: join(folder, 'p.csv'), contacts: join(folder, 'c.csv') }
  const args = ['export', '--people', files.people, '--contacts', files.contacts]
  const told = await commandUnderTest(url, args)
  expect(told).toMatchObject({ failure: undefined, noted: [] })
  return {
    ...told,
    files,
    people: await readFile(files.people, 'utf8'),
    contacts: await readFile(files.contacts, 'utf8'),
  }
}

test('people and contacts are written with every field, sorted and for their owner only', async () => {
  const { run, url, folder } = await importUnderTest()
  await run({
    people: [
      'sourceID,name,manager,vip,location',
      'b-2,"Noor, ""N""",A-1,,',
      'é-3,Zoe,b-2,true,"4th floor; left\r\nDesk 1"',
      'A-1,=cmd(),,false,',
    ],
    contacts: [
      'person,label,telephone,website,integration',
      'b-2,work,,w.example,',
      'b-2,work,1,,true',
    ],
  })
  const { said, people, contacts, files } = await exported(url, folder)
  expect(said).toEqual([`${files.people} holds 3 people.`, `${files.contacts} holds 2 contacts.`])
  expect(people.split('\n').slice(0, 4)).toEqual([
    'sourceID,name,primary_email,job_title,organization,site,manager,location,locale,time_zone,supportID,employeeID,vip,disabled,picture_uri',
    'A-1,=cmd(),,,,,,,en,UTC,,,false,false,',
    'b-2,"Noor, ""N""",,,,,A-1,,en,UTC,,,false,false,',
    'é-3,Zoe,,,,,b-2,"4th floor; left\r',
  ])
  expect(contacts).toBe(
    'person,label,telephone,email,chat,website,integration\nb-2,work,1,,,,true\nb-2,work,,,,w.example,false\n',
  )
  expect((await stat(files.people)).mode & 0o077).toBe(0)
  expect((await stat(files.contacts)).mode & 0o077).toBe(0)
})

test('what a serving database holds goes out and into another one, and is the same there', async () => {
  const url = await newDatabase(true)
  const server = await serverUnderTest({ DATABASE_URL: url })
  const first = await exported(url, await newFolder())
  const other = await importUnderTest()
  const { people, contacts } = first
  expect((await other.run({ people, contacts }, '--strict')).failure).toBeUndefined()
  const second = await exported(other.url, await newFolder())
  expect([second.people, second.contacts]).toEqual([people, contacts])
  const headers = { Authorization: `Bearer ${server.accessToken}` }
  const listed = await fetch(`${server.url}/v1/people/4/contacts?per_page=100`, { headers })
  const values = ((await listed.json()) as object[]).map((contact) => ({ ...contact, id: 0 }))
  const { id = 0 } = (await other.person('WSS-00004')) ?? {}
  const there = await other.store.contacts.list(id, byRank)
  expect(
    there?.rows.map(({ label, channel, value }) => ({ label, id: 0, [channel]: value })),
  ).toEqual(values)
  expect((await other.store.people.list(byName)).total).toBe(238)
})

test('a file that is there already is left as it is, and no file is left half written', async () => {
  const folder = await newFolder()
  const [people, contacts] = [join(folder, 'p.csv'), join(folder, 'c.csv')]
  await writeFile(contacts, 'mine')
  const args = ['export', '--people', people, '--contacts', contacts]
  const { url } = await importUnderTest()
  const { failure } = await commandUnderTest(url, args)
  expect(failure).toBe(`${contacts} exists already, and is left as it is.`)
  expect(await readFile(contacts, 'utf8')).toBe('mine')
  expect(await readdir(folder)).toEqual(['c.csv'])
})

test.runIf(!onPostgres)('a database that is not there is told, and not made', async () => {
  const folder = await newFolder()
  const file = join(folder, 'typo.db')
  const args = ['export', '--people', join(folder, 'p.csv')]
  const { failure } = await commandUnderTest(`file:${file}`, args)
  expect(failure).toBe(`There is no database ${file}: look at DATABASE_URL.`)
  expect(await readdir(folder)).toEqual([])
})

test.each([[[]], [['--people']], [['p.csv']], [['--people', 'a', '--contacts', 'a']]])(
  '%j says how it is called',
  async (args) => {
    const { failure } = await commandUnderTest(await newDatabase(), ['export', ...args])
    expect(failure).toMatch(/^Usage: npm run export -- --people FILE/)
  },
)
