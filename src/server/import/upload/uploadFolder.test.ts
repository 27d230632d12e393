import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newFolder } from '../../newFolder.ts'
import { readDatabase } from '../../settings/readDatabase.ts'
import { uploadFolder } from './uploadFolder.ts'
import { newPlace } from './uploadPlace.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000

test('on PostgreSQL a start removes the uploads that a killed server left days ago, and nothing else', async () => {
  const [folder, elsewhere] = [await newFolder(), await newFolder()]
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const [old, fresh] = [await newPlace(folder), await newPlace(folder)]
  const other = join(folder, 'somebody-else')
  const link = join(folder, 'people-contacts-import-link')
  const file = join(folder, 'people-contacts-import-notes')
  await mkdir(other)
  await symlink(elsewhere, link)
  for (const path of [join(old, 'people.csv'), join(elsewhere, 'kept'), file]) {
    await writeFile(path, 'sourceID,name')
  }
  const [before, lately] = [1.1, 0.9].map((days) => new Date(Date.now() - days * dayMilliseconds))
  for (const path of [old, other, elsewhere, file]) await utimes(path, before ?? 0, before ?? 0)
  await utimes(fresh, lately ?? 0, lately ?? 0)
  expect(await uploadFolder(readDatabase('postgres://127.0.0.1/contacts'))).toBe(folder)
  const left = (await readdir(folder)).map((name) => join(folder, name))
  expect(left.toSorted()).toEqual([file, fresh, link, other].toSorted())
  expect(await readdir(elsewhere)).toEqual(['kept'])
})

test('the first upload a day after a server was killed removes what that left', async () => {
  const folder = await newFolder()
  const left = await newPlace(folder)
  await writeFile(join(left, 'people.csv'), 'sourceID,name')
  const before = new Date(Date.now() - 1.1 * dayMilliseconds)
  await utimes(left, before, before)
  const place = await newPlace(folder)
  expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([place])
})
