import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../newFolder.ts'
import { lockForCommand, lockForRestore, lockForServer } from './databaseLocks.ts'

const newFile = async () => join(await newFolder(), 'contacts.db')

test('commands work beside the server and each other, and give way to nobody but a restore', async () => {
  const file = await newFile()
  const unlock = [lockForServer(file), lockForCommand(file), lockForCommand(file)]
  expect(() => lockForServer(file)).toThrow('Another server works with')
  for (const each of unlock) each()
  const restored = lockForRestore(file)
  expect(() => lockForCommand(file)).toThrow('A backup is being restored to')
  expect(() => lockForServer(file)).toThrow('A backup is being restored to')
  restored()
  lockForServer(file)()
})

test('a restore waits for nobody: it is refused while a command or a server works with the database', async () => {
  const file = await newFile()
  const command = lockForCommand(file)
  expect(() => lockForRestore(file)).toThrow('A command works with')
  command()
  const server = lockForServer(file)
  expect(() => lockForRestore(file)).toThrow('Another server works with')
  server()
  lockForRestore(file)()
})

test('a file has one server, by whichever link it is found, also before it is made', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'data'))
  await symlink(join(folder, 'data'), join(folder, 'same'))
  await symlink('data/contacts.db', join(folder, 'linked.db'))
  const unlock = lockForServer(join(folder, 'data/contacts.db'))
  for (const other of ['same/contacts.db', 'linked.db']) {
    expect(() => lockForServer(join(folder, other))).toThrow('Another server works with')
  }
  unlock()
})

test('a lock that cannot be had for another reason is not taken for another server', async () => {
  const file = await newFile()
  await mkdir(`${file}.lock`)
  expect(() => lockForServer(file)).toThrow(/^(?!Another server)/)
})
