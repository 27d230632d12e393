import { expect, test } from 'vitest'
import { createAskedLately } from './askedLately.ts'

test('what was asked before is known, and what was not is not', () => {
  const isKnown = createAskedLately()
  expect(['/v1/people/1', '/v1/people/2', '/v1/people/1'].map(isKnown)).toEqual([
    false,
    false,
    true,
  ])
})

test('a few that are asked for again and again are known, and very many that come once are not', () => {
  const isKnown = createAskedLately()
  const known = (from: number, to: number) => {
    let count = 0
    for (let id = from; id <= to; id += 1) if (isKnown(`/v1/people/${id}/contacts`)) count += 1
    return count
  }
  expect(known(1, 200)).toBe(0)
  expect(known(1, 200)).toBeGreaterThan(180)
  expect(known(1_000, 500_000)).toBeLessThan(10)
})
