import { expect, onTestFinished, test, vi } from 'vitest'
import { newEngine } from '../../databaseUnderTest.ts'
import { openStore } from '../openStore.ts'
import { manyPeople } from '../suite/manyPeople.ts'
import { byName } from '../suite/queries.ts'

test.each(['exawid', 'plexam', 'widgetexample'])(
  'parts of everybody’s address that meet in nobody’s are not looked for in the texts of everybody: %s',
  async (sought) => {
    const engine = await newEngine()
    const find = vi.fn(engine.search.find)
    const firstPeople = () =>
      manyPeople(300).map((person) => ({
        ...person,
        primary_email: `desk-${person.id}@widget.example`,
      }))
    const search = { ...engine.search, find }
    const store = await openStore({ ...engine, search }, { firstPeople, now: Date.now })
    onTestFinished(() => store.close())
    expect(await store.people.list({ ...byName, search: sought })).toMatchObject({ total: 0 })
    const looks = await Promise.all(find.mock.results.map(({ value }) => value))
    expect(looks).toMatchObject([{ people: [], rest: undefined }])
  },
)
