import { describe, expect, test } from 'vitest'
import { importUnderTest } from './importUnderTest.ts'

const header =
  'sourceID,name,primary_email,job_title,organization,site,manager,location,locale,time_zone,supportID,employeeID,vip,disabled,picture_uri'
const ada =
  'A-1,Ada Lovelace,ada@widget.example,Analyst,Widget,London,,Floor 4,en-GB,Europe/London,7,8,TRUE,false,https://widget.example/ada.png'

test('people are created with every field of their line', async () => {
  const { run, person } = await importUnderTest()
  const told = await run({ people: [header, ada, 'N-2,Noor,,,Widget,,A-1,,,,,,,,'] })
  expect(told).toEqual({
    said: [
      'People: 2 created, 0 updated, 0 unchanged.',
      'Contacts: 0 created, 0 removed, 0 unchanged.',
    ],
    noted: [],
    failure: undefined,
  })
  const stored = await person('A-1')
  const time = '2026-03-02T09:00:00.000Z'
  expect(stored).toEqual({
    id: expect.any(Number),
    sourceID: 'A-1',
    name: 'Ada Lovelace',
    primary_email: 'ada@widget.example',
    job_title: 'Analyst',
    organization: { id: expect.any(Number), name: 'Widget' },
    site: { id: expect.any(Number), name: 'London' },
    manager: null,
    location: 'Floor 4',
    locale: 'en-GB',
    time_zone: 'Europe/London',
    supportID: '7',
    employeeID: '8',
    vip: true,
    disabled: false,
    picture_uri: 'https://widget.example/ada.png',
    created_at: time,
    updated_at: time,
  })
  expect(await person('N-2')).toMatchObject({
    organization: stored?.organization,
    manager: { id: stored?.id, name: 'Ada Lovelace' },
    site: null,
    job_title: null,
    locale: 'en',
    time_zone: 'UTC',
    vip: false,
  })
})

test('people are found by part of the name that was imported', async () => {
  const { run, store } = await importUnderTest()
  await run({ people: ['sourceID,name,primary_email', 'Z-1,Zoë ŁUKASZ,Zoe@widget.example'] })
  const page = { sort: [{ field: 'id', descending: false }], perPage: 10, filter: {} } as const
  const found = [
    await store.people.list({ ...page, search: 'zoe luk' }),
    await store.people.list({ ...page, search: 'zoe@WIDGET' }),
  ]
  expect(found.map(({ total }) => total)).toEqual([1, 1])
})

describe('an import of somebody who is there', () => {
  async function imported() {
    const under = await importUnderTest()
    await under.run({ people: [header, ada] })
    under.clock.now += 60_000
    return { ...under, before: await under.person('A-1') }
  }

  test('leaves fields alone that are no columns, and clears those with an empty cell', async () => {
    const { run, person, before } = await imported()
    const told = await run({
      people: ['sourceID,name,site,locale,vip,manager', 'A-1,Ada King,,,,'],
    })
    expect(told.said[0]).toBe('People: 0 created, 1 updated, 0 unchanged.')
    expect(await person('A-1')).toEqual({
      ...before,
      name: 'Ada King',
      site: null,
      locale: 'en',
      vip: false,
      updated_at: '2026-03-02T09:01:00.000Z',
    })
  })

  test('changes nothing when the line says what is there already', async () => {
    const { run, person, before } = await imported()
    const told = await run({ people: [header, ada] })
    expect(told.said[0]).toBe('People: 0 created, 0 updated, 1 unchanged.')
    expect(await person('A-1')).toEqual(before)
  })

  test.each([
    'name',
    'primary_email',
    'job_title',
    'organization',
    'site',
    'location',
    'locale',
    'time_zone',
    'supportID',
    'employeeID',
    'picture_uri',
  ] as const)('corrects %s', async (field) => {
    const { run, person, before } = await imported()
    const isName = field === 'name'
    await run({
      people: isName
        ? ['sourceID,name', 'A-1,Another']
        : [`sourceID,name,${field}`, 'A-1,Ada Lovelace,Another'],
    })
    const after = await person('A-1')
    const isReference = field === 'organization' || field === 'site'
    expect(after?.[field]).toEqual(
      isReference ? expect.objectContaining({ name: 'Another' }) : 'Another',
    )
    expect({ ...after, [field]: before?.[field] }).toEqual({
      ...before,
      updated_at: '2026-03-02T09:01:00.000Z',
    })
  })
})

describe('a manager', () => {
  test('may stand further down, be in the database, and change', async () => {
    const { run, person } = await importUnderTest()
    const columns = 'sourceID,name,manager'
    await run({ people: [columns, 'N-2,Noor,A-1', 'A-1,Ada,I-3', 'I-3,Ines,'] })
    expect((await person('N-2'))?.manager?.name).toBe('Ada')
    expect((await person('A-1'))?.manager?.name).toBe('Ines')
    const told = await run({ people: [columns, 'N-2,Noor,I-3', 'A-1,Ada,Z-9', 'Z-9,Zoe,I-3'] })
    expect(told.said[0]).toBe('People: 1 created, 2 updated, 0 unchanged.')
    expect((await person('N-2'))?.manager?.name).toBe('Ines')
    expect((await person('A-1'))?.manager?.name).toBe('Zoe')
  })

  test('who is nowhere makes a line bad, and with it the lines of those who report to it', async () => {
    const { run, person } = await importUnderTest()
    const { noted, failure } = await run({
      people: [
        'sourceID,name,manager',
        'C-3,Chen,B-2',
        'B-2,Bo,A-1',
        'A-1,Ada,X-0',
        'D-4,Dora,D-4',
        'E-5,Eva,D-4',
        'F-6,Fay,',
      ],
    })
    expect(noted).toEqual([
      'people.csv:2: Manager B-2 is in a line that does not go in',
      'people.csv:3: Manager A-1 is in a line that does not go in',
      'people.csv:4: Manager X-0 is neither in the database nor in the file',
      'people.csv:5: Manager is the person itself',
      'people.csv:6: Manager D-4 is neither in the database nor in the file',
    ])
    expect(failure).toBe('5 lines are bad: all others went in.')
    expect(await person('C-3')).toBeUndefined()
    expect(await person('F-6')).toMatchObject({ name: 'Fay' })
  })

  test('who is in the database is good enough when the line about the manager is bad', async () => {
    const { run, person } = await importUnderTest()
    await run({ people: ['sourceID,name', 'A-1,Ada'] })
    await run({ people: ['sourceID,name,manager', 'A-1,Ada,X-0', 'N-2,Noor,A-1'] })
    expect((await person('N-2'))?.manager?.name).toBe('Ada')
  })
})

describe('a line of people is bad', () => {
  const long = 'é'.repeat(256)
  test.each([
    ['without a sourceID', ',Ada', "SourceID can't be blank"],
    ['with a blank name', 'A-1,  ', "Name can't be blank"],
    ['with a name that is too long', `A-1,${long}`, 'Name is too long (maximum is 255 characters)'],
    ['with a NUL', 'A-1,A\0da', 'Name contains a character that cannot be stored'],
    [
      'with two faults',
      `,${long}`,
      "SourceID can't be blank; Name is too long (maximum is 255 characters)",
    ],
  ])('%s', async (_, line, message) => {
    const { run, store } = await importUnderTest()
    const { noted, failure } = await run({ people: ['sourceID,name', 'N-2,Noor', line] })
    expect(noted).toEqual([`people.csv:3: ${message}`])
    expect(failure).toBe('1 line is bad: all others went in.')
    const byId = { sort: [{ field: 'id', descending: false }], perPage: 10, filter: {} } as const
    expect((await store.people.list({ ...byId, search: '' })).rows).toMatchObject([
      { name: 'Noor' },
    ])
  })

  test('with a flag that is neither true nor false', async () => {
    const { run } = await importUnderTest()
    const { noted } = await run({ people: ['sourceID,name,vip', 'A-1,Ada,yes'] })
    expect(noted).toEqual(['people.csv:2: Vip must be true or false'])
  })

  test('when an earlier line has its sourceID', async () => {
    const { run, person } = await importUnderTest()
    const many = Array.from({ length: 1200 }, (_, i) => `S-${i},Somebody ${i}`)
    const { noted } = await run({
      people: ['sourceID,name', 'A-1,Ada', 'A-1,Ada again', ...many, ' A-1 ,Ada once more'],
    })
    expect(noted).toEqual([
      'people.csv:3: SourceID A-1 is in line 2 already',
      'people.csv:1204: SourceID A-1 is in line 2 already',
    ])
    expect((await person('A-1'))?.name).toBe('Ada')
  })

  test('at 255 characters it is good, counted as the API counts them', async () => {
    const { run, person } = await importUnderTest()
    const name = '😀'.repeat(255)
    expect((await run({ people: ['sourceID,name', `A-1,${name}`] })).failure).toBeUndefined()
    expect((await person('A-1'))?.name).toBe(name)
  })
})
