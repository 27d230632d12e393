import { describe, expect, test } from 'vitest'
import { importUnderTest } from './importUnderTest.ts'

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
