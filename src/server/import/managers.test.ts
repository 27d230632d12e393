import { describe, expect, test } from 'vitest'
import { importUnderTest } from './importUnderTest.ts'

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
      'people.csv:4: Manager X-0 is neither in the database nor among the people that go in',
      'people.csv:5: Manager is the person itself',
      'people.csv:6: Manager D-4 is neither in the database nor among the people that go in',
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
