import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channels } from '../../contract/channels.ts'
import { labelsOf } from '../../contract/labelsOf.ts'
import type { ImportedContact, ImportedPerson } from '../store/bulk/bulkStore.ts'
import { exportFiles } from './exportFiles.ts'
import { importUnderTest } from './importUnderTest.ts'
import { contactsHeader, contactsLines, peopleHeader, peopleLines } from './writeTables.ts'

const runs = process.env.LONG ? 200 : 10

/** Any text as it is stored: without blanks around it, at most 255 characters, what CSV and people trip over included. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ',', ';', '\n', '\r', '\r\n', '\uFEFF', '😀', ' ', '\t', "'", '=', '\\'),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.join('').replaceAll('\0', '').trim())
  .filter((value) => value !== '' && [...value].length <= 255)
const optional = fc.option(text)

const somePerson = fc.record({
  sourceID: text,
  name: text,
  primary_email: optional,
  job_title: optional,
  organization: optional,
  site: optional,
  location: optional,
  locale: text,
  time_zone: text,
  supportID: optional,
  employeeID: optional,
  vip: fc.boolean(),
  disabled: fc.boolean(),
  picture_uri: optional,
  manager: fc.nat(),
  contacts: fc.array(
    fc.constantFrom(...channels).chain((channel) =>
      fc.record({
        channel: fc.constant(channel),
        label: fc.constantFrom(...labelsOf(channel)),
        value: text,
        integration: fc.boolean(),
      }),
    ),
    { maxLength: 5 },
  ),
})
const everybody = fc.uniqueArray(somePerson, {
  selector: ({ sourceID }) => sourceID,
  minLength: 1,
  maxLength: 12,
})

test('what goes in comes out, goes into an empty database and comes out again, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(everybody, async (drawn) => {
      const people: ImportedPerson[] = drawn.map(({ contacts: _, manager, ...person }, i) => {
        const other = drawn[manager % drawn.length]?.sourceID ?? null
        return { ...person, manager: manager % drawn.length === i ? null : other }
      })
      const contacts: ImportedContact[] = drawn.flatMap((person) =>
        person.contacts.map((contact) => ({ person: person.sourceID, ...contact })),
      )
      const first = await takenThrough({
        people: peopleHeader + peopleLines(people),
        contacts: contactsHeader + contactsLines(contacts),
      })
      expect(await takenThrough(first)).toEqual(first)
      const inOrder = people.toSorted((one, other) =>
        Buffer.compare(Buffer.from(one.sourceID), Buffer.from(other.sourceID)),
      )
      expect(first.people).toBe(peopleHeader + peopleLines(inOrder))
      expect(rowsOf(first.contacts)).toEqual(rowsOf(contactsHeader + contactsLines(contacts)))
    }),
    { numRuns: runs },
  )
}, 600_000)

/** The lines of a table as another reader of CSV takes them, in an order of their own. */
function rowsOf(table: string): string[] {
  const rows: string[][] = parse(table, { record_delimiter: '\n' })
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

/** Imports files into an empty database and exports it. */
async function takenThrough(files: { people: string; contacts: string }) {
  const { run, store, folder } = await importUnderTest()
  expect((await run(files, '--strict')).failure).toBeUndefined()
  const out = { people: join(folder, 'out-p.csv'), contacts: join(folder, 'out-c.csv') }
  await exportFiles(store.bulk, out)
  return {
    people: await readFile(out.people, 'utf8'),
    contacts: await readFile(out.contacts, 'utf8'),
  }
}
