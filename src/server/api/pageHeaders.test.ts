import { expect, test } from 'vitest'
import type { Page } from '../store/store.ts'
import { pageHeaders } from './pageHeaders.ts'

const url = new URL('http://localhost/v1/people?per_page=10')
const request = { sort: [], perPage: 10 }

function figuresOf(figures: Pick<Page<unknown>, 'total' | 'preceding'>) {
  const page = { rows: [1], hasNext: true, firstKey: [], lastKey: [], ...figures }
  const { Link, 'X-Pagination-Per-Page': perPage, ...told } = pageHeaders(url, request, page)
  return told
}

test('a page of a collection that is counted tells its number and the totals', () => {
  expect(figuresOf({ total: 25, preceding: 20 })).toEqual({
    'X-Pagination-Current-Page': '3',
    'X-Pagination-Total-Pages': '3',
    'X-Pagination-Total-Entries': '25',
  })
})

test('where there are too many entries to count, a page whose predecessors are counted still tells its number', () => {
  expect(figuresOf({ total: undefined, preceding: 0 })).toEqual({
    'X-Pagination-Current-Page': '1',
  })
  expect(figuresOf({ total: undefined, preceding: 40 })).toEqual({
    'X-Pagination-Current-Page': '5',
  })
})

test('where neither is counted, nothing is told', () => {
  expect(figuresOf({ total: undefined, preceding: undefined })).toEqual({})
})

test('behind the last entry the last page is told', () => {
  expect(figuresOf({ total: 20, preceding: 20 })).toMatchObject({
    'X-Pagination-Current-Page': '2',
  })
})
