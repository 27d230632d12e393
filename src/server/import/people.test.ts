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

test('others get their turn while a long chain of managers is refused', async () => {
  const { run } = await importUnderTest()
  let turns = 0
  let isGoing = true
  const count = () => {
    turns += 1
    if (isGoing) setImmediate(count)
  }
  setImmediate(count)
  const chain = Array.from({ length: 100 }, (_, n) => `P-${n + 1},Piet,P-${n}`)
  await run({ people: ['sourceID,name,manager', 'P-0,Piet,nobody', ...chain] })
  isGoing = false
  expect(turns).toBeGreaterThan(100)
}, 20_000)
