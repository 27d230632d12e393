import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ContactDraft } from '../../contract/contactWrite.ts'
import { importFiles } from './importFiles.ts'
import { importUnderTest } from './importUnderTest.ts'

const header = 'person,label,telephone,email,chat,website,integration'
const phone: ContactDraft = {
  label: 'work',
  channel: 'telephone',
  value: '020 7946 0018',
  integration: false,
}

describe('contacts of a person', () => {
  let under: Awaited<ReturnType<typeof importUnderTest>>
  beforeEach(async () => {
    under = await importUnderTest()
    await under.run({ people: ['sourceID,name', 'A-1,Ada', 'N-2,Noor'] })
  })
  const values = async (sourceID = 'A-1') =>
    (await under.contacts(sourceID)).map(({ value }) => value)
  const enter = async (draft: Partial<ContactDraft>, sourceID = 'A-1') => {
    const { id = 0 } = (await under.person(sourceID)) ?? {}
    await under.store.contacts.create({ personId: id, by: 'Ines' }, { ...phone, ...draft })
  }

  test('go in on every channel, wherever their lines stand, also with the people of the same import', async () => {
    const told = await under.run({
      people: ['sourceID,name', 'Z-3,Zoe'],
      contacts: [
        header,
        'A-1,work,1,,,,true',
        'Z-3,personal,,z@widget.example,,,',
        'A-1,chat_slack,,,https://widget.slack.com/a,,FALSE',
        'N-2,work,,,,www.widget.example,false',
        'A-1,mobile,  2  ,,,,true',
      ],
    })
    expect(told.said[1]).toBe('Contacts: 5 created, 0 removed, 0 unchanged.')
    expect(await under.contacts('A-1')).toMatchObject([
      { label: 'work', channel: 'telephone', value: '1', integration: true },
      { label: 'mobile', channel: 'telephone', value: '2', integration: true },
      { label: 'chat_slack', channel: 'chat', integration: false },
    ])
    expect(await values('Z-3')).toEqual(['z@widget.example'])
    expect(await values('N-2')).toEqual(['www.widget.example'])
  })

  test('columns that nobody needs may be missing', async () => {
    await under.run({ contacts: ['label;telephone;person', 'work;1;A-1'] })
    expect(await under.contacts('A-1')).toMatchObject([{ value: '1', integration: false }])
  })

  test('of an integration are replaced, those that stay keep their ids, and others are left alone', async () => {
    await enter({ value: 'by hand' })
    await enter({ value: 'of another', integration: true }, 'N-2')
    await under.run({
      contacts: [header, 'A-1,work,1,,,,true', 'A-1,work,2,,,,true', 'A-1,work,2,,,,true'],
    })
    const before = await under.contacts('A-1')
    const told = await under.run({
      contacts: [header, 'A-1,work,3,,,,true', 'A-1,work,2,,,,true', 'A-1,mobile,1,,,,true'],
    })
    expect(told.said[1]).toBe('Contacts: 2 created, 2 removed, 1 unchanged.')
    const after = await under.contacts('A-1')
    expect(after.map(({ value }) => value)).toEqual(['by hand', '2', '3', '1'])
    expect(before).toContainEqual(after[1])
    expect(await values('N-2')).toEqual(['of another'])
  })

  test('of an integration all stay while a line of their person is bad, and go with the next good file', async () => {
    const both = ['A-1,work,1,,,,true', 'A-1,mobile,2,,,,true', 'N-2,work,3,,,,true']
    await under.run({ contacts: [header, ...both] })
    const before = await under.contacts('A-1')
    const other = 'N-2,work,4,,,,true'
    const spoilt = [header, 'A-1,work,1,,,,true', 'A-1,mobile,2,x@y,,,true', other]
    const told = await under.run({ contacts: spoilt })
    expect(told.said[1]).toBe('Contacts: 1 created, 1 removed, 1 unchanged.')
    expect(await values()).toEqual(['1', '2'])
    expect(await under.contacts('A-1')).toEqual(before)
    expect(await values('N-2')).toEqual(['4'])
    const good = await under.run({ contacts: [header, 'A-1,work,1,,,,true', other] })
    expect(good.said[1]).toBe('Contacts: 0 created, 1 removed, 2 unchanged.')
  })

  test.each([
    ['a cell too few', 'A-1,mobile,2,,,true'],
    ['a quote too many', 'A-1,mobile,"2"0,,,,true'],
    ['no person', ',mobile,2,,,,true'],
    ['a person who cannot be read', 'A\0-1,mobile,2,,,,true'],
  ])('of an integration all of everybody stay while a line has %s', async (_, line) => {
    await under.run({ contacts: [header, 'A-1,work,1,,,,true', 'A-1,mobile,2,,,,true'] })
    const told = await under.run({ contacts: [header, 'A-1,work,1,,,,true', line] })
    expect(told.failure).toBe('1 line is bad: all others went in.')
    expect(told.said[1]).toBe('Contacts: 0 created, 0 removed, 1 unchanged.')
    expect(await values()).toEqual(['1', '2'])
  })

  test('of an integration all stay, too, when the import with the bad line is cut off and sent again', async () => {
    await under.run({ contacts: [header, 'A-1,work,1,,,,true', 'N-2,mobile,2,,,,true'] })
    const many = Array.from({ length: 600 }, (_, i) => `N-2,work,${i},,,,true`)
    const spoilt = [header, 'A-1,work,3,,,,true', ...many, 'N-2,mobile,2,x@y,,,true']
    await under.run({ contacts: spoilt }, '--strict')
    const stop = new AbortController()
    const cutOff = importFiles(
      under.store.bulk,
      { contacts: join(under.folder, 'contacts.csv') },
      {
        strict: false,
        by: 'Import',
        signal: stop.signal,
        onProgress: ({ linesApplied }) => linesApplied > 0 && stop.abort(new Error('cut off')),
        takeBadLines: () => undefined,
      },
    )
    await expect(cutOff).rejects.toThrow('cut off')
    expect([await values(), await values('N-2')]).toEqual([['3'], ['2']])
    const again = await under.run({ contacts: spoilt })
    expect(again.said[1]).toBe('Contacts: 600 created, 0 removed, 1 unchanged.')
    expect(await values('N-2')).toContain('2')
  })

  test('entered by hand are added only where the person has fewer equal ones', async () => {
    await enter({ value: '1' })
    await enter({ value: '2', integration: true })
    const lines = [header, 'A-1,work,1,,,,', 'A-1,work,1,,,,false', 'A-1,work,2,,,,']
    const told = await under.run({ contacts: lines })
    expect(told.said[1]).toBe('Contacts: 2 created, 0 removed, 1 unchanged.')
    expect(await values()).toEqual(['1', '2', '1', '2'])
  })

  test('the same files twice change nothing: no time, no id, no record', async () => {
    const files = {
      people: ['sourceID,name,manager', 'A-1,Ada,N-2', 'N-2,Noor,'],
      contacts: [header, 'A-1,work,1,,,,true', 'A-1,work,1,,,,', 'N-2,work,1,,,,true'],
    }
    await under.run(files)
    const state = async () => [
      await under.person('A-1'),
      await under.contacts('A-1'),
      await under.contacts('N-2'),
      await under.audit('A-1'),
    ]
    const before = await state()
    under.clock.now += 60_000
    const told = await under.run(files)
    expect(told.said).toEqual([
      'People: 0 created, 0 updated, 2 unchanged.',
      'Contacts: 0 created, 0 removed, 3 unchanged.',
    ])
    expect(await state()).toEqual(before)
  })

  test('every change is recorded under the name Import', async () => {
    await under.run({ contacts: [header, 'A-1,work,1,,,,true'] })
    await under.run({ contacts: [header, 'A-1,work,2,,,,true'] })
    const by = 'Import'
    expect(await under.audit('A-1')).toMatchObject([
      { by, action: 'created', after: { value: '2', integration: true } },
      { by, action: 'deleted', before: { value: '1' } },
      { by, action: 'created', after: { value: '1' } },
    ])
  })

  test('more of one person than go in at once all go in, once', async () => {
    const lines = Array.from({ length: 1700 }, (_, i) => `A-1,work,${i},,,,true`)
    const others = ['N-2,work,1,,,,true', 'N-2,work,2,,,,true']
    const files = { contacts: [header, ...lines.slice(0, 900), ...others, ...lines.slice(900)] }
    expect((await under.run(files)).said[1]).toBe('Contacts: 1702 created, 0 removed, 0 unchanged.')
    expect((await under.run(files)).said[1]).toBe('Contacts: 0 created, 0 removed, 1702 unchanged.')
  })

  test.each([
    ['without a person', ',work,1,,,,', "Person can't be blank"],
    [
      'of nobody',
      'X-9,work,1,,,,',
      'Person X-9 is neither in the database nor among the people that go in',
    ],
    [
      'with a NUL in the person',
      'A\0,work,1,,,,',
      'Person contains a character that cannot be stored',
    ],
    ['without a label', 'A-1,,1,,,,', "Label can't be blank"],
    ['whose label does not fit', 'A-1,fax,,a@b,,,', 'Label is not valid for email'],
    [
      'without a channel',
      'A-1,work,,,,,',
      'One of telephone, email, chat or website must be filled',
    ],
    [
      'with two channels',
      'A-1,work,1,a@b,,,',
      'Only one of telephone, email, chat or website can be filled',
    ],
    ['with an unclear flag', 'A-1,work,1,,,,1', 'Integration must be true or false'],
    [
      'that is too long',
      `A-1,work,${'1'.repeat(256)},,,,`,
      'Telephone is too long (maximum is 255 characters)',
    ],
  ])('a line is bad %s, and the others go in', async (_, line, message) => {
    const told = await under.run({ contacts: [header, 'A-1,home,7,,,,', line, 'A-1,home,8,,,,'] })
    expect(told.noted).toEqual([`contacts.csv:3: ${message}`])
    expect(told.failure).toBe('1 line is bad: all others went in.')
    expect(await values()).toEqual(['7', '8'])
  })

  test('contacts of people whose line is bad stay out, unless the person is there already', async () => {
    const told = await under.run({
      people: ['sourceID,name', 'A-1,', 'B-2,'],
      contacts: [header, 'A-1,work,1,,,,', 'B-2,work,2,,,,'],
    })
    expect(told.noted.at(-1)).toBe(
      'contacts.csv:3: Person B-2 is neither in the database nor among the people that go in',
    )
    expect(await values()).toEqual(['1'])
  })
})

test('a person has at most 5,000 contacts in one file: the lines behind them are bad', async () => {
  const { run, contacts } = await importUnderTest()
  const lines = Array.from({ length: 5002 }, (_, i) => `A-1,work,${i}`)
  const { noted, said } = await run({
    people: ['sourceID,name', 'A-1,Ada', 'N-2,Noor'],
    contacts: ['person,label,telephone', ...lines, 'N-2,work,1'],
  })
  const message = 'Person A-1 has 5000 contacts in earlier lines, and cannot have more in one file'
  expect(noted).toEqual([`contacts.csv:5002: ${message}`, `contacts.csv:5003: ${message}`])
  expect(said[1]).toBe('Contacts: 5001 created, 0 removed, 0 unchanged.')
  expect(await contacts('N-2')).toHaveLength(1)
})

test('of a person who has more than 5,000 lines nothing is removed: it may stand behind them', async () => {
  const { run } = await importUnderTest()
  const columns = 'person,label,telephone,integration'
  const lines = Array.from({ length: 5001 }, (_, i) => `A-1,work,${i},true`)
  const people = ['sourceID,name', 'A-1,Ada']
  await run({ people, contacts: [columns, ...lines.slice(5000)] })
  const { said } = await run({ contacts: [columns, ...lines] })
  expect(said[1]).toBe('Contacts: 5000 created, 0 removed, 0 unchanged.')
})
