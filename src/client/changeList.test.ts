import { expect, test } from 'vitest'
import type { SendCall } from './apiCall.ts'
import { ApiError } from './apiError.ts'
import { readChanges } from './changeList.ts'

const entry = { id: 9, created_by: { name: 'Ada' }, before: null, after: null }

test('changes are read in pages of ten, each going on where the one before ended', async () => {
  const asked: string[] = []
  const send: SendCall = async ({ path }) => {
    asked.push(path)
    const Link = '</v1/people/1/audit_entries?per_page=10&search_after=x>; rel="next"'
    return { body: [entry, null], headers: new Headers({ Link }) }
  }
  const page = await readChanges(send, 1, undefined)
  expect(page?.items).toMatchObject([{ id: 9, by: 'Ada' }])
  await readChanges(send, 1, page?.next)
  expect(asked).toEqual([
    '/people/1/audit_entries?per_page=10',
    '/people/1/audit_entries?per_page=10&search_after=x',
  ])
})

const refusing =
  (status: number): SendCall =>
  () =>
    Promise.reject(new ApiError('invalid', { status }))

test.each([400, 404, 405])(
  'a system that answers %i keeps no record of changes',
  async (status) => {
    expect(await readChanges(refusing(status), 1, undefined)).toBeUndefined()
  },
)

test.each([401, 403, 429, 500])('%i says nothing of that, and is an error', async (status) => {
  await expect(readChanges(refusing(status), 1, undefined)).rejects.toMatchObject({ status })
})

test('a refused next page is an error: the first one was there', async () => {
  await expect(readChanges(refusing(400), 1, '?search_after=x')).rejects.toMatchObject({
    status: 400,
  })
})
