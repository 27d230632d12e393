import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keptToken } from './tokenFile.ts'

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'people-contacts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'contacts.db.token')
}

test('a token is made once, of 32 random bytes, and kept for the owner only', async () => {
  const file = await newFile()
  const token = await keptToken(file)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(await keptToken(file)).toBe(token)
  expect((await readFile(file, 'utf8')).trim()).toBe(token)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await keptToken(await newFile())).not.toBe(token)
})

test('a file that others can read is closed to them', async () => {
  const file = await newFile()
  await keptToken(file)
  await chmod(file, 0o644)
  await keptToken(file)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test.each(['\n', 'two words\n', 'two\nlines\n', 'tab\tbed', 'café\n'])(
  'a file that says %j keeps no token that could be sent, and the message says what to do',
  async (text) => {
    const file = await newFile()
    await writeFile(file, text)
    await expect(keptToken(file)).rejects.toThrow('remove it')
  },
)

test('a token beside a database on another machine makes its folder, for the owner only', async () => {
  const folder = join(dirname(await newFile()), 'data')
  expect(await keptToken(join(folder, 'contacts.token'))).toMatch(/^.{43}$/)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})
