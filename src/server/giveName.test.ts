import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { giveName } from './giveName.ts'
import { newFile } from './import/newFile.ts'
import { newFolder } from './newFolder.ts'
import { samplePeople } from './sample/samplePeople.ts'
import { copyDatabase } from './store/copyDatabase.ts'
import { openStore } from './store/openStore.ts'
import { sqliteEngine } from './store/sqliteEngine.ts'

/** What the disk says to a second name for a file. */
const disk = vi.hoisted(() => ({ refusal: 'EPERM' }))

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  link: async () => {
    throw Object.assign(new Error('refused'), { code: disk.refusal })
  },
}))

test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
  'a file is written and a database is backed up where the disk has one name for each file: %s',
  async (refusal) => {
    disk.refusal = refusal
    const folder = await newFolder()
    const path = join(folder, 'people.csv')
    const file = await newFile(path)
    await file.write('sourceID,name\n')
    await file.finish()
    await file.discard()
    expect(await readFile(path, 'utf8')).toBe('sourceID,name\n')
    expect((await stat(path)).mode & 0o077).toBe(0)
    const options = { firstPeople: samplePeople, now: Date.now }
    await (await openStore(sqliteEngine(join(folder, 'contacts.db')), options)).close()
    const copy = join(folder, 'copy.db')
    expect(await copyDatabase(join(folder, 'contacts.db'), copy)).toMatchObject({ people: 238 })
    const left = (await readdir(folder)).filter((name) => name.includes('partial'))
    expect(left).toEqual([])
  },
)

test('a file that somebody has made there meanwhile is left as it is', async () => {
  disk.refusal = 'EPERM'
  const path = join(await newFolder(), 'people.csv')
  const file = await newFile(path)
  await writeFile(path, 'mine')
  await expect(file.finish()).rejects.toThrow('EEXIST')
  await file.discard()
  expect(await readFile(path, 'utf8')).toBe('mine')
})

test('a name that cannot be given after all is free again', async () => {
  disk.refusal = 'EPERM'
  const folder = await newFolder()
  await expect(giveName(join(folder, 'none'), join(folder, 'name'))).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})

test('whatever else the disk says is an error', async () => {
  disk.refusal = 'ENOSPC'
  const folder = await newFolder()
  await writeFile(join(folder, 'partial'), '')
  await expect(giveName(join(folder, 'partial'), join(folder, 'name'))).rejects.toThrow('refused')
  expect(await readdir(folder)).toEqual(['partial'])
})
