import { existsSync } from 'node:fs'
import { readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandUnderTest } from '../commands/commandUnderTest.ts'
import { importUnderTest } from './importUnderTest.ts'

/** Where Linux tells which files a process has open. */
const open = '/proc/self/fd'

async function openIn(folder: string): Promise<string[]> {
  const names = await readdir(open)
  const files = await Promise.all(names.map((name) => readlink(`${open}/${name}`).catch(() => '')))
  return files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.csv'))
}

/** More than is read at once. */
const many = Array.from({ length: 5000 }, (_, at) => `S-${at},Somebody number ${at}`)
const people = ['sourceID,name', ...many]

test.runIf(existsSync(open)).each([
  ['has a column that nobody knows', { people: ['sourceID,name,shoe', ...many] }],
  ['is good, and that of the other is not', { people, contacts: ['person,shoe', ...many] }],
])('of an import whose first line %s, no file stays open', async (_, content) => {
  const { run, folder } = await importUnderTest()
  const { failure } = await run(content)
  expect(failure).toContain('Unknown columns')
  expect(await openIn(folder)).toEqual([])
})

test.runIf(existsSync(open))('of an import that is stopped, no file stays open', async () => {
  const { run, url, folder } = await importUnderTest()
  const content = { people, contacts: ['person,label,email', 'S-1,work,a@widget.example'] }
  await run(content)
  const files = ['--people', join(folder, 'people.csv'), '--contacts', join(folder, 'contacts.csv')]
  const signal = AbortSignal.abort(new Error('Stopped by SIGINT'))
  const { failure } = await commandUnderTest(url, ['import', ...files], { signal })
  expect(failure).toBe('Stopped by SIGINT')
  expect(await openIn(folder)).toEqual([])
})
