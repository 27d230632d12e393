import { expect, test } from 'vitest'
import { samplePeople } from '../sample/samplePeople.ts'
import { personRows } from './sampleRows.ts'

test('the dates of sample people are written like all others, so that their text order is time order', () => {
  const [person] = personRows(samplePeople())
  const { created_at = '', updated_at } = { ...person }
  expect(created_at).toBe(new Date(created_at).toISOString())
  expect(updated_at).toBe(created_at)
})
