import { expect, test, vi } from 'vitest'
import { ApiError } from '../../client/apiError.ts'
import type { Client } from '../../client/client.ts'
import type { Contact } from '../../contract/contactRead.ts'
import { WriteInDoubt } from '../writeProblem.ts'
import { removeContact, updateContact } from './changeContact.ts'

const shown: Contact = {
  id: 5,
  label: 'work',
  values: [{ channel: 'email', value: 'a@example.org' }],
  integration: false,
}
const values = { channel: 'email', label: 'work', value: 'b@example.org' } as const

/** A client of which only the calls on one contact are there; each read takes the next answer. */
function clientReading(...answers: (Contact | ApiError)[]) {
  const now: Contact[] = []
  const update = vi.fn(async () => ({ contact: { ...shown, ...values }, etag: '"2"' }))
  const remove = vi.fn(async () => undefined)
  const get = vi.fn(async () => {
    const answer = answers.shift() ?? shown
    if (answer instanceof Error) throw answer
    return { contact: answer, etag: '"1"' }
  })
  const list = vi.fn(async () => ({ contacts: now }))
  const client = { contacts: { get, update, remove, list } } as unknown as Client
  return { client, get, update, remove, now }
}

const at = (client: Client) => ({ client, personId: 1, listed: [shown] })
const notFound = new ApiError('notFound', { status: 404 })
const changed = new ApiError('changed', { status: 412 })

test('an update goes out under the condition that the contact is as the form showed it', async () => {
  const { client, update } = clientReading(shown)
  await updateContact(at(client), shown, values)
  expect(update).toHaveBeenCalledWith(
    1,
    5,
    { label: 'work', email: 'b@example.org' },
    { ifMatch: '"1"' },
  )
})

const theirs = { ...shown, values: [{ channel: 'email' as const, value: 'c@example.org' }] }

test.each([
  ['somebody else changed it', theirs, { kind: 'changed', now: theirs }],
  ['it was locked', { ...shown, integration: true }, { kind: 'locked' }],
  ['it is gone', notFound, { kind: 'gone' }],
])('an update is not sent when %s', async (_, answer, problem) => {
  const { client, update } = clientReading(answer)
  await expect(updateContact(at(client), shown, values)).rejects.toMatchObject(problem)
  expect(update).not.toHaveBeenCalled()
})

test('a change between our read and our write is found out by a second read', async () => {
  const { client, update } = clientReading(shown, theirs)
  update.mockRejectedValueOnce(changed)
  await expect(updateContact(at(client), shown, values)).rejects.toMatchObject({ kind: 'changed' })
})

test('a change that the agent cannot see does not stop an update', async () => {
  const { client, update } = clientReading(shown, shown)
  update.mockRejectedValueOnce(changed)
  await expect(updateContact(at(client), shown, values)).resolves.toMatchObject({ id: 5 })
  expect(update).toHaveBeenCalledTimes(2)
})

test('an update whose answer was lost is not taken for the change of somebody else', async () => {
  const mine = { ...shown, values: [{ channel: 'email' as const, value: values.value }] }
  const { client, update } = clientReading(mine)
  await expect(updateContact(at(client), shown, values)).resolves.toEqual(mine)
  expect(update).not.toHaveBeenCalled()
})

test('deleting a contact that is gone already is a success', async () => {
  const { client, remove } = clientReading(notFound)
  await expect(removeContact(at(client), shown)).resolves.toBeUndefined()
  expect(remove).not.toHaveBeenCalled()
})

const inItsPlace = { ...shown, id: 9 }

test.each([
  ['may be changed', false],
  ['is locked', true],
])(
  'an update finds the contact that a synchronisation has put in the place of its own, and that %s',
  async (_, integration) => {
    const { client, now, update } = clientReading(notFound)
    now.push({ ...shown, id: 4 }, { ...inItsPlace, integration })
    const place = { ...at(client), listed: [shown, { ...shown, id: 4 }] }
    await expect(updateContact(place, shown, values)).rejects.toMatchObject({
      kind: 'replaced',
      now: { id: 9, integration },
    })
    expect(update).not.toHaveBeenCalled()
  },
)

test('a list that does not say whether the contact in its place is locked is asked once more', async () => {
  const { client, now } = clientReading(notFound, { ...inItsPlace, integration: true })
  const { integration: _, ...unsaid } = inItsPlace
  now.push(unsaid)
  await expect(updateContact(at(client), shown, values)).rejects.toMatchObject({
    kind: 'replaced',
    now: { id: 9, integration: true },
  })
})

test.each([
  ['may be changed', false],
  ['is locked', true],
])(
  'a delete never hits the contact that has come in the place of its own, and says so, when that %s',
  async (_, integration) => {
    const { client, now, remove } = clientReading(notFound)
    now.push({ ...inItsPlace, integration })
    await expect(removeContact(at(client), shown)).rejects.toMatchObject({
      kind: 'replaced',
      now: { id: 9 },
    })
    expect(remove).not.toHaveBeenCalled()
  },
)

test('an update that the system has stored in its own way of writing has arrived', async () => {
  const typed = { channel: 'email', label: 'work', value: 'B@Example.org' } as const
  const small = { ...shown, values: [{ channel: 'email' as const, value: 'b@example.org' }] }
  const { client, update } = clientReading(shown, small)
  update.mockRejectedValueOnce(new ApiError('offline'))
  await expect(updateContact(at(client), shown, typed)).resolves.toEqual(small)
  expect(update).toHaveBeenCalledOnce()
})

test("a colleague's value that is nearly ours is no save of ours", async () => {
  const typed = { channel: 'email', label: 'work', value: 'jande@example.org' } as const
  const near = { ...shown, values: [{ channel: 'email' as const, value: 'JANDE@example.org' }] }
  const { client, update } = clientReading(near)
  await expect(updateContact(at(client), shown, typed)).rejects.toMatchObject({ kind: 'changed' })
  expect(update).not.toHaveBeenCalled()
})

test('what an earlier save of the same form has stored is no change by somebody else', async () => {
  const before = { channel: 'email', label: 'work', value: 'c@example.org' } as const
  const { client, update } = clientReading(theirs)
  await updateContact(at(client), shown, values, [before])
  expect(update).toHaveBeenCalledOnce()
})

test.each([
  ['refused for another reason', new ApiError('tooManyRequests', { status: 429 }), WriteInDoubt],
  ['refused as what can never be stored', new ApiError('invalid', { status: 422 }), ApiError],
])(
  'whether an update whose answer was lost is in doubt, if the second is %s',
  async (_, refusal, kind) => {
    const { client, update } = clientReading(shown)
    update
      .mockRejectedValueOnce(new ApiError('server', { status: 504 }))
      .mockRejectedValueOnce(refusal)
    await expect(updateContact(at(client), shown, values)).rejects.toBeInstanceOf(kind)
  },
)

test('an update whose answer was lost is in doubt if a look after a second try is refused', async () => {
  const tooMany = new ApiError('tooManyRequests', { status: 429 })
  const { client, update } = clientReading(shown, shown, tooMany)
  update.mockRejectedValueOnce(new ApiError('timeout')).mockRejectedValueOnce(changed)
  await expect(updateContact(at(client), shown, values)).rejects.toBeInstanceOf(WriteInDoubt)
})

test('a change of nothing but blanks is sent', async () => {
  const typed = { channel: 'email', label: 'work', value: 'a @example.org' } as const
  const { client, update } = clientReading(shown)
  await updateContact(at(client), shown, typed)
  expect(update).toHaveBeenCalledOnce()
})

test('a contact that changed meanwhile is not deleted', async () => {
  const { client, remove } = clientReading(theirs)
  await expect(removeContact(at(client), shown)).rejects.toMatchObject({ kind: 'changed' })
  expect(remove).not.toHaveBeenCalled()
})

test('a delete whose answer was lost is not sent again when somebody changed the contact since', async () => {
  const { client, remove } = clientReading(shown, theirs)
  remove.mockRejectedValueOnce(new ApiError('offline'))
  await expect(removeContact(at(client), shown)).rejects.toMatchObject({
    kind: 'changed',
    now: theirs,
  })
  expect(remove).toHaveBeenCalledOnce()
})

test('a delete that is sent again is under the condition of the look between, which may not hold any more', async () => {
  const { client, get, remove } = clientReading()
  for (const [contact, etag] of [
    [shown, '"before"'],
    [shown, '"between"'],
    [theirs, '"theirs"'],
  ] as const) {
    get.mockResolvedValueOnce({ contact, etag })
  }
  remove.mockRejectedValueOnce(new ApiError('offline')).mockRejectedValueOnce(changed)
  await expect(removeContact(at(client), shown)).rejects.toMatchObject({ kind: 'changed' })
  expect(remove.mock.calls.map((call: unknown[]) => call[2])).toEqual([
    { ifMatch: '"before"' },
    { ifMatch: '"between"' },
  ])
})
