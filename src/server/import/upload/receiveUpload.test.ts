import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../newFolder.ts'
import { receiveUpload } from './receiveUpload.ts'

function requestWith(parts: Record<string, string>): Request {
  const body = new FormData()
  for (const [name, content] of Object.entries(parts)) body.append(name, new Blob([content]), 'f')
  return new Request('http://127.0.0.1/v1/import', { method: 'POST', body })
}

test('files arrive whole, for their owner only, and are gone when they are discarded', async () => {
  const folder = join(await newFolder(), 'uploads')
  const people = 'sourceID,name\r\n'.repeat(100_000)
  const upload = await receiveUpload(requestWith({ people }), folder)
  const path = upload.files.people ?? ''
  expect(await readFile(path, 'utf8')).toBe(people)
  expect((await stat(path)).mode & 0o077).toBe(0)
  expect((await stat(folder)).mode & 0o077).toBe(0)
  expect(upload).toMatchObject({ strict: false, files: { people: path } })
  await upload.discard()
  expect(await readdir(folder)).toEqual([])
})

test('of an upload that is refused nothing is left', async () => {
  const folder = await newFolder()
  const refused = receiveUpload(requestWith({ people: 'sourceID', stranger: 'x' }), folder)
  await expect(refused).rejects.toMatchObject({ status: 400, message: 'Unknown parts: stranger' })
  expect(await readdir(folder)).toEqual([])
})

test('a disk on which nothing can be written is told as that', async () => {
  const file = join(await newFolder(), 'no folder')
  await writeFile(file, '')
  const receiving = receiveUpload(requestWith({ people: 'sourceID' }), file)
  await expect(receiving).rejects.toMatchObject({ reason: 'readOnly' })
})
