import { expect, test } from 'vitest'
import { Refusal } from '../../api/refusal.ts'
import { uploadedBytes } from './uploadedBytes.ts'

function requestOf(body: ReadableStream | string, headers: Record<string, string> = {}): Request {
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://127.0.0.1/v1/import', init)
}

async function sizeOf(request: Request, limits: Parameters<typeof uploadedBytes>[1]) {
  let size = 0
  for await (const chunk of uploadedBytes(request, limits)) size += chunk.byteLength
  return size
}

test('an upload comes whole, up to the limit', async () => {
  expect(await sizeOf(requestOf('12345'), { maxBytes: 5 })).toBe(5)
})

test('an upload over the limit is refused, whether it says so or not', async () => {
  const tooLarge = { status: 413 }
  await expect(sizeOf(requestOf('123456'), { maxBytes: 5 })).rejects.toMatchObject(tooLarge)
  const said = requestOf('1', { 'Content-Length': '6' })
  await expect(sizeOf(said, { maxBytes: 5 })).rejects.toMatchObject(tooLarge)
})

test('an upload from which nothing comes for too long is given up', async () => {
  const silent = new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(3)) })
  const reading = sizeOf(requestOf(silent), { idle: 20 })
  await expect(reading).rejects.toMatchObject({ status: 408 })
})

test('an upload that is cut off is no failure of the server', async () => {
  const broken = new ReadableStream({ pull: (body) => body.error(new Error('ECONNRESET')) })
  await expect(sizeOf(requestOf(broken), {})).rejects.toBeInstanceOf(Refusal)
})
