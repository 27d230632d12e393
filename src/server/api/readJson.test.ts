import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppUnderTest, appUnderTest } from '../appUnderTest.ts'
import { readJson } from './readJson.ts'

let app: AppUnderTest
beforeAll(async () => {
  app = await appUnderTest()
})
afterAll(() => app.close())

const limit = 64 * 1024

describe.each([
  ['POST', '/v1/people/1/contacts'],
  ['PATCH', '/v1/people/1/contacts/1826'],
  ['PUT', '/v1/people/1/contacts/1826'],
])('the body of %s', (method, path) => {
  test.each(['', '{', '{"label":"work",}', "{'label':'work'}", 'undefined', '\u{FEFF}\u{FEFF}{}'])(
    'is 400 when it is no JSON: %j',
    async (text) => {
      const headers = { 'Content-Type': 'application/json' }
      const { status, body } = await app.call(method, path, { body: text, headers })
      expect([status, body]).toEqual([400, { message: 'Malformed JSON' }])
    },
  )

  test.each([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json; charset=utf-16' },
    { 'Content-Type': 'application/jsonp' },
    { 'Content-Type': 'application/json; foo=bar; Charset="ISO-8859-1"' },
    { 'Content-Encoding': 'gzip' },
  ])('is 415 when it is something else: %j', async (headers) => {
    const { status, body } = await app.call(method, path, { body: {}, headers })
    expect([status, body]).toEqual([415, { message: 'Content-Type must be application/json' }])
  })

  test.each([
    ['an open quote', 'application/json; charset="utf-8'],
    ['no value', 'application/json; charset'],
    ['15,000 blanks and an open quote', `application/json;charset=${' '.repeat(15_000)}x"y`],
    ['15,000 blanks and no value', `application/json;charset${' '.repeat(15_000)}=`],
  ])('is 415 when its charset has %s', async (_, type) => {
    const headers = { 'Content-Type': type }
    const { status } = await app.call(method, path, { body: {}, headers })
    expect(status).toBe(415)
  })

  test.each([
    'application/json;',
    'application/json; foo=bar',
    'Application/JSON ; version="1" ; charset=UTF-8',
    'application/json;charset="utf-8";',
    'application/json; charset\t= utf-8 ;charsets=two',
  ])('is read as %s', async (type) => {
    const { status, body } = await app.call(method, path, {
      body: {},
      headers: { 'Content-Type': type },
    })
    expect({ status, body }).not.toMatchObject({ status: 415 })
  })

  test('is 413 when it has more than 64 KiB', async () => {
    const body = JSON.stringify({ website: 'x'.repeat(limit) })
    const answer = await app.call(method, path, { body })
    expect([answer.status, answer.body]).toEqual([413, { message: 'Content Too Large' }])
  })
})

const headers = { 'Content-Type': 'application/json; charset=UTF-8' }

function streamed(chunks: Iterable<Uint8Array>, taken: () => void) {
  const source = chunks[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = source.next()
      taken()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const half = { duplex: 'half' }
  return new Request('http://localhost', { method: 'POST', headers, body, ...half })
}

test('a body that does not say how long it is is read no further than 64 KiB', async () => {
  function* endless() {
    for (;;) yield new Uint8Array(8 * 1024).fill(0x20)
  }
  let chunks = 0
  const reading = readJson(streamed(endless(), () => chunks++))
  await expect(reading).rejects.toMatchObject({ status: 413 })
  expect(chunks).toBeLessThan(12)
})

test('a body of just 64 KiB is read, in whatever pieces it comes', async () => {
  const text = JSON.stringify({ website: 'é'.repeat((limit - 14) / 2) })
  const bytes = Buffer.from(text)
  const pieces = [bytes.subarray(0, 13), bytes.subarray(13, 1000), bytes.subarray(1000)]
  expect(bytes).toHaveLength(limit)
  const read = await readJson(streamed(pieces, () => undefined))
  expect(read).toEqual({ text, value: JSON.parse(text) })
})

test('bytes that are no UTF-8 are refused', async () => {
  const body = Buffer.from([0x22, 0xc3, 0x28, 0x22])
  const request = new Request('http://localhost', { method: 'POST', headers, body })
  await expect(readJson(request)).rejects.toMatchObject({ status: 400 })
})
