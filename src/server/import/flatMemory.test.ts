import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { importFiles } from './importFiles.ts'
import { importUnderTest } from './importUnderTest.ts'

const total = process.env.LONG ? 200_000 : 8000

/** By how much an import may grow after its first part; the files of this test have more than 12 MB. */
const allowedBytes = 3 * 1024 * 1024

test('an import and its faults take the same memory, however many there are', async () => {
  const { store, folder } = await importUnderTest()
  const files = { people: join(folder, 'people.csv'), contacts: join(folder, 'contacts.csv') }
  await pipeline(Readable.from(people()), createWriteStream(files.people))
  await pipeline(Readable.from(contacts()), createWriteStream(files.contacts))
  const held: number[] = []
  let steps = 0
  const outcome = await importFiles(store.bulk, files, {
    strict: false,
    by: 'Import',
    signal: new AbortController().signal,
    onProgress() {
      steps += 1
      if (steps % (total / 800) === 0) held.push(heldBytes())
    },
    takeBadLines: () => undefined,
  })
  expect(outcome).toMatchObject({
    results: { people: { created: total }, contacts: { created: 2 * total } },
    badLinesTotal: total,
  })
  const first = held.splice(0, 5)
  expect(held.length).toBeGreaterThan(10)
  expect(Math.max(...held) - Math.max(...first)).toBeLessThan(allowedBytes)
}, 600_000)

const long = 'x'.repeat(240)

function* people(): Generator<string> {
  yield 'sourceID,name,job_title,location,picture_uri,manager\n'
  for (let i = 0; i < total; i++) {
    yield `S-${i},Somebody ${i} ${long},${long},${long},${long},S-${(i + 1) % total}\n`
    yield `S-${i},Somebody else,,,,\n`
  }
}

function* contacts(): Generator<string> {
  yield 'person,label,telephone,integration\n'
  for (let i = 0; i < 2 * total; i++) yield `S-${(i * 13) % total},work,${i} ${long},true\n`
}

/** What cannot be collected of all that was read, in bytes; buffers on their way to disk and network come and go. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
