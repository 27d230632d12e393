import { expect, onTestFinished, test, vi } from 'vitest'
import { ApiError } from '../../client/apiError.ts'
import type { Client } from '../../client/client.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { translated } from '../../ui/words/translated.ts'
import { removalProblem } from '../removalProblem.ts'
import { RemovalStopped, removeAllContacts } from './removeAllContacts.ts'

const contactWith = (id: number, integration: boolean): Contact => ({
  id,
  label: 'work',
  values: [{ channel: 'email', value: `${id}@example.org` }],
  integration,
})
const goes = [contactWith(1, false), contactWith(2, false), contactWith(3, false)]
const locked = contactWith(4, true)

/** A client whose contacts are `stored`. */
function clientHolding(stored: Contact[]) {
  const removeAll = vi.fn(async () => undefined)
  const remove = vi.fn(async () => undefined)
  const get = vi.fn(async (_person: number, id: number) => {
    const contact = stored.find((one) => one.id === id)
    if (!contact) throw new ApiError('notFound', { status: 404 })
    return { contact, etag: undefined }
  })
  const list = vi.fn(async () => ({ contacts: stored, etag: '"now"', isReadOnly: false }))
  const client = { contacts: { get, remove, removeAll, list } } as unknown as Client
  return { client, remove, removeAll }
}

test('when nothing stays and the list can be made the condition, one call removes all', async () => {
  const { client, remove, removeAll } = clientHolding(goes)
  const gone: number[] = []
  const order = { personId: 7, goes, stays: [], etag: '"list"' }
  await removeAllContacts(client, order, (ids) => gone.push(...ids))
  expect(removeAll).toHaveBeenCalledExactlyOnceWith(7, { ifMatch: '"list"' })
  expect(remove).not.toHaveBeenCalled()
  expect(gone).toEqual([1, 2, 3])
})

test.each([
  ['a locked contact stays', { stays: [locked], etag: '"list"' }],
  ['the API offers no condition on the list', { stays: [], etag: undefined }],
])('the call that removes every contact is not used when %s', async (_, order) => {
  const { client, remove, removeAll } = clientHolding([...goes, locked])
  await removeAllContacts(client, { personId: 7, goes, ...order }, () => undefined)
  expect(removeAll).not.toHaveBeenCalled()
  expect(remove.mock.calls.map((call: unknown[]) => call[1])).toEqual([1, 2, 3])
})

test('a contact that a synchronisation has locked meanwhile is not removed, and it stops there', async () => {
  const { client, remove } = clientHolding([contactWith(1, false), contactWith(2, true)])
  const gone: number[] = []
  const order = { personId: 7, goes, stays: [locked], etag: undefined }
  const stopped = await removeAllContacts(client, order, (ids) => gone.push(...ids)).catch(
    (error: unknown) => error,
  )
  expect(stopped).toMatchObject({ removed: 1, reason: 'changed' })
  expect(gone).toEqual([1])
  expect(remove).toHaveBeenCalledOnce()
  expect(removalProblem(stopped as RemovalStopped, 3, translated(undefined))).toBe(
    'Stopped: 1 of 3 were removed. The contacts changed meanwhile. Look again at what goes and what stays.',
  )
})

test('a list that has changed since the dialog showed it is left alone', async () => {
  const { client, removeAll } = clientHolding(goes)
  removeAll.mockRejectedValueOnce(new ApiError('changed', { status: 412 }))
  const removing = removeAllContacts(
    client,
    { personId: 7, goes, stays: [], etag: '"old"' },
    () => undefined,
  )
  await expect(removing).rejects.toMatchObject({ removed: 0, reason: 'changed' })
})

test('a failure is told in words, with how much was removed', () => {
  const stopped = new RemovalStopped(2, 'failed', new ApiError('server', { status: 500 }))
  expect(removalProblem(stopped, 3, translated(undefined))).toBe(
    'Stopped: 2 of 3 were removed. The service has a problem.',
  )
})

const many = Array.from({ length: 120 }, (_, index) => contactWith(index + 1, false))

test('many that go one by one are told fifty at a time, and each once', async () => {
  const { client } = clientHolding(many)
  const told: (readonly number[])[] = []
  const order = { personId: 7, goes: many, stays: [locked], etag: undefined }
  await removeAllContacts(client, order, (ids) => told.push(ids))
  expect(told.map(({ length }) => length)).toEqual([50, 50, 20])
  expect(told.flat()).toEqual(many.map(({ id }) => id))
})

test('what went before a failure is told before it is, and no more', async () => {
  const { client, remove } = clientHolding(many)
  remove.mockImplementation(async () => {
    if (remove.mock.calls.length > 70) throw new ApiError('forbidden', { status: 403 })
  })
  const gone: number[] = []
  const order = { personId: 7, goes: many, stays: [locked], etag: undefined }
  const removing = removeAllContacts(client, order, (ids) => gone.push(...ids))
  await expect(removing).rejects.toMatchObject({ removed: 70, reason: 'failed' })
  expect(gone).toEqual(many.slice(0, 70).map(({ id }) => id))
})

test('what goes slowly is told a second later', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { client, remove } = clientHolding(goes)
  remove.mockImplementation(async () => {
    if (remove.mock.calls.length > 2) await new Promise(() => {})
  })
  const gone: number[] = []
  const order = { personId: 7, goes, stays: [locked], etag: undefined }
  void removeAllContacts(client, order, (ids) => gone.push(...ids))
  await vi.advanceTimersByTimeAsync(999)
  expect(gone).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(gone).toEqual([1, 2])
})
