import { expect, test } from 'vitest'
import { readLinkHeader } from './paging.ts'

test('the targets of a Link header are found by relation', () => {
  const header =
    '<https://x.example/v1/people?per_page=20>; rel="first", <https://x.example/v1/people?fields=a%2Cb&search_after=7>; rel="next"'
  expect(readLinkHeader(header)).toEqual({
    first: 'https://x.example/v1/people?per_page=20',
    next: 'https://x.example/v1/people?fields=a%2Cb&search_after=7',
  })
})

test('a comma inside a target does not tear it apart', () => {
  expect(readLinkHeader('</p?fields=a,b>; rel=next')).toEqual({ next: '/p?fields=a,b' })
})

test('relations of no meaning here, and what is not a link, are passed over', () => {
  expect(
    readLinkHeader('</p>; rel="last", nonsense, </q>; title="x"; rel="prev nofollow"'),
  ).toEqual({
    prev: '/q',
  })
  expect(readLinkHeader(null)).toEqual({})
})
